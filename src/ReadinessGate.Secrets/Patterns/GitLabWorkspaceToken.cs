namespace ReadinessGate.Secrets.Patterns;

/// <summary>A token of a GitLab workspace.</summary>
public sealed class GitLabWorkspaceToken : TokenPattern
{
    private const string Random = "S3BiyAfYksOdUmaTvtvu";

    /// <inheritdoc/>
    public override string Name => "GitLab workspace token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["glwt-"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("glwt-", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("glwt-", Random, "q7"), "glwt-your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "glwt-" + Mixed + "[A-Za-z0-9_-]{20}";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";
}
