namespace ReadinessGate.Secrets.Patterns;

/// <summary>An access token of a custom Shopify app.</summary>
public sealed class ShopifyCustomAppToken : TokenPattern
{
    private const string Random = "f3b34d8db3fa3ead4895e42721e0aafb";

    /// <inheritdoc/>
    public override string Name => "Shopify custom app token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["shpca_"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("shpca_", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("shpca_", Random, "q7"), "shpca_your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "shpca_[0-9a-fA-F]{32}";
}
