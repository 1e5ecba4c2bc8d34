namespace ReadinessGate.Secrets.Patterns;

/// <summary>The secret that signs webhooks of Stripe, Svix and services built on it.</summary>
public sealed class StripeWebhookSecret : TokenPattern
{
    private const string Random = "ey4VJmGuhdnIXS8V1hFuq6vznOqj42Jg";

    /// <inheritdoc/>
    public override string Name => "Stripe webhook secret";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["whsec_"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("whsec_", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("whsec_", "s5D7QTXfPQ"), "whsec_your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "whsec_" + Mixed + "[A-Za-z0-9+/]{32,64}={0,2}";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9/+=";
}
