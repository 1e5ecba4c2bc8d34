namespace ReadinessGate;

/// <summary>What a baseline can accept: findings of one rule at one place.</summary>
/// <param name="Rule">The id of the diagnostic.</param>
/// <param name="At">Where; a file without a line for what stands nowhere in particular.</param>
/// <param name="Hash">Their fingerprint.</param>
/// <param name="Count">How many.</param>
public sealed record FindingGroup(string Rule, Place At, string Hash, int Count);
