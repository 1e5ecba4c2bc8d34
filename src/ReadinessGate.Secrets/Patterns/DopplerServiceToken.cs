namespace ReadinessGate.Secrets.Patterns;

/// <summary>A service token of Doppler for one configuration.</summary>
public sealed class DopplerServiceToken : TokenPattern
{
    private const string Random = "79cxjQu1t4Y6mTqiX9COdpf5xPypiCAiGAsSdE2sSuO";

    /// <inheritdoc/>
    public override string Name => "Doppler service token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["dp.st."];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("dp.st.", Random), Join("dp.st.", "prd_eu.", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("dp.st.", "D8gdufZPamkTBA"), "dp.st.your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => @"dp\.st\.(?:[a-z0-9_-]{2,35}\.)?" + Mixed + "[A-Za-z0-9]{40,44}";
}
