namespace ReadinessGate.Secrets.Patterns;

/// <summary>The client secret of an OAuth application at Google.</summary>
public sealed class GoogleOAuthSecret : TokenPattern
{
    private const string Random = "Pxy2WA1HIko39O3alGZ20xOLUncq";

    /// <inheritdoc/>
    public override string Name => "Google OAuth client secret";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["GOCSPX-"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("GOCSPX-", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("GOCSPX-", Random, "q7"), "GOCSPX-your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "GOCSPX-" + Mixed + "[A-Za-z0-9_-]{28}";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";
}
