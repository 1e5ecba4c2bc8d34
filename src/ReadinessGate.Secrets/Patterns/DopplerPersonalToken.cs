namespace ReadinessGate.Secrets.Patterns;

/// <summary>A personal token of Doppler.</summary>
public sealed class DopplerPersonalToken : TokenPattern
{
    private const string Random = "hiHdLa29UE2pdZGARwSrEGz8sGxdDor4sWVZGSqDVDl";

    /// <inheritdoc/>
    public override string Name => "Doppler personal token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["dp.pt."];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("dp.pt.", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("dp.pt.", "VJG95OTxv2pQSP"), "dp.pt.your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => @"dp\.pt\." + Mixed + "[A-Za-z0-9]{40,44}";
}
