namespace ReadinessGate.Secrets.Patterns;

/// <summary>A live API key of Paddle.</summary>
public sealed class PaddleKey : TokenPattern
{
    private const string Random = "1AnaxJwYzbJjZaJMNgpqcl";

    /// <inheritdoc/>
    public override string Name => "Paddle key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["pdl_live_apikey_"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("pdl_live_apikey_", "gq9g877zjnp06ukh3fypjf0l5b", "_", Random, "_", "DNr")];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses =>
        [Join("pdl_live_apikey_", "y73yzketr74gs36qnkbqjc439r", "_", Random, "q7", "_", "dqY"), "pdl_live_apikey_c3wygrf08woe91zbx3bq9bnty7_your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "pdl_live_apikey_[a-z0-9]{26}_[A-Za-z0-9]{22}_[A-Za-z0-9]{3}";
}
