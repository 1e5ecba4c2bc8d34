namespace ReadinessGate.Secrets.Patterns;

/// <summary>An access token of a Shopify app.</summary>
public sealed class ShopifyAccessToken : TokenPattern
{
    private const string Random = "9072e65ef3d4026e6541aad6f45e6fed";

    /// <inheritdoc/>
    public override string Name => "Shopify access token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["shpat_"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("shpat_", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("shpat_", Random, "q7"), "shpat_your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "shpat_[0-9a-fA-F]{32}";
}
