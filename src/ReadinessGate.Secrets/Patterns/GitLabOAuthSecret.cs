namespace ReadinessGate.Secrets.Patterns;

/// <summary>The secret of an OAuth application of GitLab.</summary>
public sealed class GitLabOAuthSecret : TokenPattern
{
    private const string Random = "7fec63976e45310b7c357df9017ac19ab33df0ef4e1fb570e81f52aa11382e70";

    /// <inheritdoc/>
    public override string Name => "GitLab OAuth secret";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["gloas-"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("gloas-", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("gloas-", Random, "q7"), "gloas-your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "gloas-[0-9a-f]{64}";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";
}
