namespace ReadinessGate.Secrets.Patterns;

/// <summary>A personal token of CircleCI.</summary>
public sealed class CircleCIToken : TokenPattern
{
    private const string Random = "06bcb3fad2658a2e39fb11dfc907f8414f943bd8";

    /// <inheritdoc/>
    public override string Name => "CircleCI token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["CCIPAT_"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("CCIPAT_", "weNFxBGerFcWhmqC13xPAr", "_", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses =>
        [Join("CCIPAT_", "RjVkdt88DWwibeF5gnfysS", "_", Random, "q7"), "CCIPAT_MPlU5zOiItRS6qHKcju88W_your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "CCIPAT_[A-Za-z0-9]{22}_[0-9a-f]{40}";
}
