namespace ReadinessGate.Secrets.Patterns;

/// <summary>Stripe's secret and restricted keys for live mode; test keys move no money and don't count.</summary>
/// <remarks>Clerk and Paystack share the prefix; their keys have 40 to 50 characters, those of Stripe fewer or more.</remarks>
public sealed class StripeKey : TokenPattern
{
    private const string Random = "V8zKq3mXw7LpR2sJd6Hf9Gc4";

    /// <inheritdoc/>
    public override string Name => "Stripe live key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["sk_live_", "rk_live_"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("sk_live_", Random), Join("rk_live_", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("sk_test_", Random), "sk_live_tooshort", Join("pk_live_", Random)];

    /// <inheritdoc/>
    protected override string Shape => "[sr]k_live_(?![A-Za-z0-9]{40,50}(?![A-Za-z0-9]))[A-Za-z0-9]{24,247}";
}
