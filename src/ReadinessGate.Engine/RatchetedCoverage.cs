namespace ReadinessGate;

/// <summary>Coverage now, and what was reached before.</summary>
/// <param name="Coverage">Now.</param>
/// <param name="Baseline">Before.</param>
public sealed record RatchetedCoverage(Coverage Coverage, Baseline Baseline) : RunEvidence;
