namespace ReadinessGate;

/// <summary>The risks of the system, as people write them down.</summary>
/// <param name="Risks">In the order of their files.</param>
/// <param name="Today">The day of the verdict, in UTC.</param>
public sealed record RiskRegister(ImmutableArray<Risk> Risks, DateOnly Today) : Evidence
{
    /// <summary>Where it is looked for beside the checklist.</summary>
    public const string DefaultPath = "docs/risks.md";
}

/// <summary>The risks beside what came of the checks and of the checklist's items that control them.</summary>
/// <param name="Register">The risks.</param>
/// <param name="Checklist">The checklist, where there is one.</param>
/// <param name="Results">What came of all checks of facts.</param>
public sealed record RiskControls(RiskRegister Register, Checklist? Checklist, ImmutableArray<CheckResult> Results) : JudgedEvidence(Results)
{
    /// <summary>The claims of the checklist, where there is one.</summary>
    public Claims? Claims => Checklist is null ? null : new Claims(Checklist, Results);
}
