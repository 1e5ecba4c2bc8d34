namespace ReadinessGate.Secrets.Patterns;

/// <summary>The consumer secret of the WooCommerce API.</summary>
public sealed class WooCommerceSecret : TokenPattern
{
    private const string Random = "65f8cad0a1c199ab8bb2c6faf7bfe053b68b64f6";

    /// <inheritdoc/>
    public override string Name => "WooCommerce consumer secret";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["cs_"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("cs_", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("cs_", Random, "q7"), "cs_your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "cs_[0-9a-f]{40}";
}
