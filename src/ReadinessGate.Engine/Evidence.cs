namespace ReadinessGate;

/// <summary>Facts that a check can judge.</summary>
public abstract record Evidence;

/// <summary>Facts that a test run leaves: a build makes them old.</summary>
public abstract record RunEvidence : Evidence;

/// <summary>Facts about what came of other checks: made from their results, read from no file, and judged last.</summary>
public abstract record ResultEvidence : Evidence;

/// <summary>A file that evidence was read from.</summary>
/// <param name="Path">Relative to the root of the system or to the evidence folder, with <c>/</c>.</param>
/// <param name="Kind">What it is: <c>coverage</c>, <c>tests</c>, <c>build facts</c> …</param>
/// <param name="Time">When it was produced (ISO 8601, UTC), where the evidence itself says so.</param>
/// <param name="Identity">What it belongs to: a source key, a commit.</param>
public sealed record EvidenceSource(string Path, string Kind, string? Time = null, string? Identity = null);

/// <summary>Evidence of one kind, or why there is none.</summary>
/// <param name="Value">The evidence; may be there in part when the outcome is not <see cref="Outcome.Pass"/>.</param>
/// <param name="Outcome"><see cref="Outcome.Pass"/> when it is usable, else Pending, Stale, Inconclusive or NotApplicable.</param>
/// <param name="Reason">Why it is not usable.</param>
/// <param name="Remedy">What produces usable evidence.</param>
/// <param name="Sources">The files it was read from.</param>
public sealed record Collected(
    Evidence? Value,
    Outcome Outcome = Outcome.Pass,
    string? Reason = null,
    string? Remedy = null,
    ImmutableArray<EvidenceSource> Sources = default)
{
    /// <summary>Evidence that can't judge yet.</summary>
    public static Collected Without(Outcome outcome, string reason, string? remedy = null) => new(null, outcome, reason, remedy);
}

/// <summary>A part of the evidence that a check turned out to need has not been produced yet.</summary>
public sealed class EvidencePendingException(string message, string remedy) : Exception(message)
{
    /// <summary>What produces it.</summary>
    public string Remedy { get; } = remedy;
}

/// <summary>Evidence could not be read; the message starts with the file and names the line where there is one.</summary>
public sealed class EvidenceException(string message, Exception? inner = null) : Exception(message, inner);
