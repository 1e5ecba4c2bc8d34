namespace ReadinessGate;

/// <summary>How much a check counts under the policy.</summary>
public enum Demand
{
    /// <summary>Listed, and touches neither score nor verdict.</summary>
    NotAsked,

    /// <summary>Its findings are warnings.</summary>
    Optional,

    /// <summary>Its findings are errors.</summary>
    Required,
}

/// <summary>What came of one check.</summary>
/// <param name="Check">The check.</param>
/// <param name="Demand">How much it counts.</param>
/// <param name="Outcome">What the evaluator made of its findings and its evidence.</param>
/// <param name="Findings">What keeps it from passing, sorted by place.</param>
/// <param name="Reason">Why it is neither passed nor judged, or what its pass does not say.</param>
/// <param name="Milliseconds">The time the check took.</param>
public sealed record CheckResult(
    CheckDescriptor Check,
    Demand Demand,
    Outcome Outcome,
    ImmutableArray<Finding> Findings,
    string? Reason = null,
    double Milliseconds = 0)
{
    /// <summary>True when the result takes part in score and verdict.</summary>
    public bool Counts => Demand != Demand.NotAsked && Outcome != Outcome.NotApplicable;

    /// <summary>The share of a full pass, or 0: no evidence is never green.</summary>
    public double Value => Outcome switch { Outcome.Pass => 1, Outcome.Warn or Outcome.Waived => 0.5, _ => 0 };
}
