namespace ReadinessGate.Secrets.Patterns;

/// <summary>The password of a private Shopify app.</summary>
public sealed class ShopifyPrivateAppPassword : TokenPattern
{
    private const string Random = "a2e4cafd9d4e482c6fb3c972157b569b";

    /// <inheritdoc/>
    public override string Name => "Shopify private app password";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["shppa_"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("shppa_", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("shppa_", Random, "q7"), "shppa_your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "shppa_[0-9a-fA-F]{32}";
}
