namespace ReadinessGate.Secrets.Patterns;

/// <summary>A live secret key of Cashfree.</summary>
public sealed class CashfreeKey : TokenPattern
{
    private const string Random = "0a9dae58cd0acda35daba3752ebeebf7";

    /// <inheritdoc/>
    public override string Name => "Cashfree secret key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["cfsk_ma_prod_"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("cfsk_ma_prod_", Random, "_", "81976203")];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("cfsk_ma_prod_", Random, "q7", "_", "0b3ad001"), "cfsk_ma_prod_your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "cfsk_ma_prod_[0-9a-f]{32}_[0-9a-f]{8}";
}
