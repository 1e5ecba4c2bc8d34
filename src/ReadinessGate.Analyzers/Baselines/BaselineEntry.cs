namespace ReadinessGate.Analyzers.Baselines;

/// <summary>Findings of one rule that are accepted.</summary>
/// <param name="Rule">The id.</param>
/// <param name="Path">The file, relative to the folder of readiness.json with <c>/</c>.</param>
/// <param name="Hash">The fingerprint of each.</param>
/// <param name="Count">How many of them, at least 1.</param>
/// <param name="IsGone">True when the file is no more.</param>
public sealed record BaselineEntry(string Rule, string Path, string Hash, int Count, bool IsGone);
