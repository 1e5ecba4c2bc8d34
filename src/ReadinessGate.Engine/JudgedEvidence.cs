namespace ReadinessGate;

/// <summary>Evidence about claims, which are judged last: by what came of all checks of facts.</summary>
/// <param name="Results">What came of them; empty until the gate has them.</param>
public abstract record JudgedEvidence(ImmutableArray<CheckResult> Results) : Evidence;
