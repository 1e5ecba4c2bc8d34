namespace ReadinessGate.Secrets.Patterns;

/// <summary>A live secret key of Toss Payments.</summary>
public sealed class TossPaymentsKey : TokenPattern
{
    private const string Random = "sIzgHun1W1ypmJy2mBusW5AbTJDjG9Z8";

    /// <inheritdoc/>
    public override string Name => "Toss Payments key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["live_sk_", "live_gsk_"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("live_sk_", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("live_sk_", "wVPb8BM8eU"), "live_sk_your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "live_g?sk_" + Mixed + "[A-Za-z0-9]{28,34}";
}
