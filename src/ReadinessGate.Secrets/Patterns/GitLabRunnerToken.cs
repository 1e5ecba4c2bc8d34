namespace ReadinessGate.Secrets.Patterns;

/// <summary>An authentication token of a GitLab runner.</summary>
public sealed class GitLabRunnerToken : TokenPattern
{
    private const string Random = "jvR9V83Ju0QvM9nQHWfM";

    /// <inheritdoc/>
    public override string Name => "GitLab runner token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["glrt-"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits =>
        [Join("glrt-", Random), Join("glrt-", "H9ZWPbG3NfNJTIJGiw-mBFW_d9qMMeE3zg-r76zJGOgFYNUnOp", ".01.", "aily3y683")];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("glrt-", Random, "q7"), "glrt-your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "glrt-(?:t[0-9]_)?(?:" + Mixed + "[A-Za-z0-9_-]{20}|" + Mixed + @"[A-Za-z0-9_-]{27,300}\.[0-9a-z]{2}\.[0-9a-z]{9})";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";
}
