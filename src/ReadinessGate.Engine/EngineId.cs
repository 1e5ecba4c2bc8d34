namespace ReadinessGate;

/// <summary>A diagnostic of the engine itself, which no check stands behind.</summary>
/// <param name="Id">Permanent: <c>RG0001</c>.</param>
/// <param name="Title">States what is right.</param>
/// <param name="Severity">How it shows in a build that enforces the policy, as one phrase.</param>
/// <param name="Explanation">When it appears.</param>
/// <param name="Remedy">What to do then.</param>
public sealed record EngineId(string Id, string Title, string Severity, string Explanation, string Remedy);
