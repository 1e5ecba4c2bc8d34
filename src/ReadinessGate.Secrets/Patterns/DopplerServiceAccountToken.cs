namespace ReadinessGate.Secrets.Patterns;

/// <summary>A service account token of Doppler.</summary>
public sealed class DopplerServiceAccountToken : TokenPattern
{
    private const string Random = "31mAzgy2Ery04CoGSZzr2LfRDr5mt8exOuw9wZ41GYd";

    /// <inheritdoc/>
    public override string Name => "Doppler service account token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["dp.sa."];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("dp.sa.", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("dp.sa.", "vGTdl1CFBMTHj6"), "dp.sa.your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => @"dp\.sa\." + Mixed + "[A-Za-z0-9]{40,44}";
}
