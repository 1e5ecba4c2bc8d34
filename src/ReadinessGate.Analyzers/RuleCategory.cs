namespace ReadinessGate.Analyzers;

/// <summary>The readiness categories that code rules feed.</summary>
internal static class RuleCategory
{
    public const string CodeQuality = "Code quality";
    public const string Documentation = "Documentation";
    public const string Release = "Release readiness";
    public const string Security = "Security & compliance";
    public const string Testing = "Testing quality";
}
