namespace ReadinessGate;

/// <summary>The answer of the gate, computed from outcomes, never from the score.</summary>
public enum Verdict
{
    /// <summary>Every check that counts passed or does not apply.</summary>
    Ready,

    /// <summary>No required check failed or lacks evidence, but something is not a pass.</summary>
    AlmostReady,

    /// <summary>At least one required check failed.</summary>
    NotReady,

    /// <summary>No required check failed, but one has no usable evidence.</summary>
    Incomplete,
}
