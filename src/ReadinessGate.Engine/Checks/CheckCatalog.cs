using ReadinessGate.Checks.Code;

namespace ReadinessGate.Checks;

/// <summary>Finds the checks: a check is in the product as soon as its type exists.</summary>
public static class CheckCatalog
{
    /// <summary>All checks, sorted by id.</summary>
    public static readonly ImmutableArray<Check> All =
    [
        .. typeof(CheckCatalog).Assembly.GetTypes()
            .Where(type => !type.IsAbstract && type.IsSubclassOf(typeof(Check)) && type.GetConstructor([]) is not null)
            .Select(type => (Check)Activator.CreateInstance(type)!)
            .Concat(CodeRules.All.Select(rule => new RuleLimitCheck(rule)))
            .OrderBy(check => check.Descriptor.Id, StringComparer.Ordinal),
    ];
}
