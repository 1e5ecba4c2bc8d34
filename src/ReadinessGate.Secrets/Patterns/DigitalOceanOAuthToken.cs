namespace ReadinessGate.Secrets.Patterns;

/// <summary>An OAuth access token of DigitalOcean.</summary>
public sealed class DigitalOceanOAuthToken : TokenPattern
{
    private const string Random = "ee3a2fd3c5fd2583d2322c13dc88c855084d71a02bb09d5a3975514963ea383d";

    /// <inheritdoc/>
    public override string Name => "DigitalOcean OAuth token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["doo_v1_"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("doo_v1_", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("doo_v1_", Random, "q7"), "doo_v1_your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "doo_v1_[0-9a-f]{64}";
}
