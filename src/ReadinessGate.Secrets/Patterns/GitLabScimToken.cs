namespace ReadinessGate.Secrets.Patterns;

/// <summary>A SCIM token of GitLab.</summary>
public sealed class GitLabScimToken : TokenPattern
{
    private const string Random = "jvWMR_zlgkap_6pAq8bZ";

    /// <inheritdoc/>
    public override string Name => "GitLab SCIM token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["glsoat-"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("glsoat-", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("glsoat-", Random, "q7"), "glsoat-your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "glsoat-" + Mixed + "[A-Za-z0-9_-]{20}";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";
}
