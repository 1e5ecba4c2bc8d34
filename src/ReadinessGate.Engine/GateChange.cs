namespace ReadinessGate;

/// <summary>What the work at hand loosens of the gate itself, compared with where it left the base.</summary>
/// <param name="Base">The branch, tag or commit that it will be merged into.</param>
/// <param name="Loosened">Each loosening; what becomes stricter is none.</param>
/// <param name="WasLocked">True when the base has <c>policy.locked</c>.</param>
public sealed record GateChange(string Base, ImmutableArray<Loosening> Loosened, bool WasLocked) : Evidence
{
    /// <summary>Path of the lock in readiness.json.</summary>
    public const string LockedPath = "policy.locked";
}

/// <summary>One thing of the gate that accepts more than before.</summary>
/// <param name="At">Where it stands now, or stood.</param>
/// <param name="Text">What was and what is.</param>
public sealed record Loosening(Place At, string Text);
