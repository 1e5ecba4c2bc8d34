namespace ReadinessGate.Secrets.Patterns;

/// <summary>An API key of Neon.</summary>
public sealed class NeonKey : TokenPattern
{
    private const string Random = "l89nuz78y3noj2aukwut0tra4j7i6zamgdoyk3e0psrg0nqqmaszvnkcih9jegx7";

    /// <inheritdoc/>
    public override string Name => "Neon key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["napi_"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("napi_", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("napi_", Random, "q7"), "napi_your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "napi_" + Blended + "[a-z0-9]{64}";
}
