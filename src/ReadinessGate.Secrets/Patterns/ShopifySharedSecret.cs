namespace ReadinessGate.Secrets.Patterns;

/// <summary>The shared secret of a Shopify app.</summary>
public sealed class ShopifySharedSecret : TokenPattern
{
    private const string Random = "3dc3ec6984a269550371ccd727d819f9";

    /// <inheritdoc/>
    public override string Name => "Shopify shared secret";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["shpss_"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("shpss_", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("shpss_", Random, "q7"), "shpss_your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "shpss_[0-9a-fA-F]{32}";
}
