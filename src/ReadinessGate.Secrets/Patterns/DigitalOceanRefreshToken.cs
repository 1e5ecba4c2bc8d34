namespace ReadinessGate.Secrets.Patterns;

/// <summary>An OAuth refresh token of DigitalOcean.</summary>
public sealed class DigitalOceanRefreshToken : TokenPattern
{
    private const string Random = "25341190ac64f6e1e0812a5a679db77bf894bf184e8b1939d74a88f5b5e312c7";

    /// <inheritdoc/>
    public override string Name => "DigitalOcean refresh token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["dor_v1_"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("dor_v1_", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("dor_v1_", Random, "q7"), "dor_v1_your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "dor_v1_[0-9a-f]{64}";
}
