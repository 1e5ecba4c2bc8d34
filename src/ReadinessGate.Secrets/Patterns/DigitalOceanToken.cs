namespace ReadinessGate.Secrets.Patterns;

/// <summary>A personal access token of DigitalOcean.</summary>
public sealed class DigitalOceanToken : TokenPattern
{
    private const string Random = "5de65f2ef8de7ea6130185dae79c10fc82e43892a438c2d9e070df0ceed669b6";

    /// <inheritdoc/>
    public override string Name => "DigitalOcean token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["dop_v1_"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("dop_v1_", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("dop_v1_", Random, "q7"), "dop_v1_your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "dop_v1_[0-9a-f]{64}";
}
