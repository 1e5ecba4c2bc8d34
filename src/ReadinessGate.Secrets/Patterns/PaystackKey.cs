namespace ReadinessGate.Secrets.Patterns;

/// <summary>A live secret key of Paystack.</summary>
/// <remarks>Stripe shares the prefix but writes no 40 hexadecimal digits.</remarks>
public sealed class PaystackKey : TokenPattern
{
    private const string Random = "ab8132a0b376d740089d615e98c077cf7c418bb7";

    /// <inheritdoc/>
    public override string Name => "Paystack key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["sk_live_"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("sk_live_", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("sk_live_", Random, "q7"), "sk_live_your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "sk_live_[0-9a-f]{40}";
}
