namespace ReadinessGate.Analyzers;

/// <summary>Every rule of this assembly, found by type: there is no list to edit.</summary>
internal static class RuleCatalog
{
    private static readonly Lazy<Type[]> Rules = new(() => typeof(RuleCatalog).Assembly.GetTypes()
        .Where(type => !type.IsAbstract && typeof(CodeRuleAnalyzer).IsAssignableFrom(type))
        .OrderBy(type => type.FullName, StringComparer.Ordinal)
        .ToArray());

    /// <summary>Creates one analyzer of each rule, ordered by the name of its class.</summary>
    public static IReadOnlyList<CodeRuleAnalyzer> CreateAll() => Array.ConvertAll(Rules.Value, type => (CodeRuleAnalyzer)Activator.CreateInstance(type)!);
}
