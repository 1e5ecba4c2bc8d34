namespace ReadinessGate.Secrets.Patterns;

/// <summary>A feed token of GitLab.</summary>
public sealed class GitLabFeedToken : TokenPattern
{
    private const string Random = "1EO4L-kT-LjtKV4lNCdg";

    /// <inheritdoc/>
    public override string Name => "GitLab feed token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["glft-"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("glft-", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("glft-", Random, "q7"), "glft-your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "glft-" + Mixed + "[A-Za-z0-9_-]{20}";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";
}
