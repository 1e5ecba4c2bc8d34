namespace ReadinessGate.Collecting;

/// <summary>A test that ended differently in two runs of the same sources.</summary>
/// <param name="Name">Class and name.</param>
/// <param name="SteadyRuns">How many runs since then ended like the one before them.</param>
public sealed record UnsteadyTest(string Name, int SteadyRuns);
