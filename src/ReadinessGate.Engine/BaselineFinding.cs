namespace ReadinessGate;

/// <summary>Findings of one rule in one file that are accepted, alike but for their lines.</summary>
/// <param name="Rule">The id of the diagnostic, of any analyzer.</param>
/// <param name="Path">The file, relative to the root of the system with <c>/</c>.</param>
/// <param name="Hash">The fingerprint of each; it does not tell the line, nor a secret.</param>
/// <param name="Count">How many, at least 1.</param>
/// <param name="Because">Why they are accepted, or null.</param>
public sealed record BaselineFinding(string Rule, string Path, string Hash, int Count, string? Because = null)
{
    /// <summary>Where it stands.</summary>
    public Place? At { get; init; }

    /// <summary>What makes it one entry.</summary>
    public (string Rule, string Path, string Hash) Key => (Rule, Path, Hash);
}
