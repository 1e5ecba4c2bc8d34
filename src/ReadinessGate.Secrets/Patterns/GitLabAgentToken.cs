namespace ReadinessGate.Secrets.Patterns;

/// <summary>A token of the GitLab agent for Kubernetes.</summary>
public sealed class GitLabAgentToken : TokenPattern
{
    private const string Random = "NDgqYFqz6-tmkEjEgJ3Wd0yQzsY7HJeloORQkzMIGZpsVKMMQm";

    /// <inheritdoc/>
    public override string Name => "GitLab agent token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["glagent-"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("glagent-", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("glagent-", Random, "q7"), "glagent-your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "glagent-" + Mixed + "[A-Za-z0-9_-]{50}";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";
}
