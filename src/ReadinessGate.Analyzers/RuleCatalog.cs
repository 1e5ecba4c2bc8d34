namespace ReadinessGate.Analyzers;

/// <summary>Every rule of this assembly, found by type: there is no list to edit.</summary>
internal static class RuleCatalog
{
    /// <summary>Creates one analyzer of each rule, ordered by the name of its class.</summary>
    public static IReadOnlyList<CodeRuleAnalyzer> CreateAll() => typeof(RuleCatalog).Assembly.GetTypes()
        .Where(type => !type.IsAbstract && typeof(CodeRuleAnalyzer).IsAssignableFrom(type))
        .OrderBy(type => type.FullName, StringComparer.Ordinal)
        .Select(type => (CodeRuleAnalyzer)Activator.CreateInstance(type)!)
        .ToArray();
}
