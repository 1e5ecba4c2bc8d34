namespace ReadinessGate.Secrets.Patterns;

/// <summary>An app password of Bitbucket Cloud.</summary>
public sealed class BitbucketAppPassword : TokenPattern
{
    private const string Random = "SUSiOlwJ42QoEN5zMwwFMYlgfIDM4IjM";

    /// <inheritdoc/>
    public override string Name => "Bitbucket app password";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["ATBB"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("ATBB", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("ATBB", Random, "q7"), "ATBByour-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "ATBB" + Mixed + "[A-Za-z0-9]{32}";
}
