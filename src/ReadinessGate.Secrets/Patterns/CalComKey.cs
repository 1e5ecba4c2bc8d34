namespace ReadinessGate.Secrets.Patterns;

/// <summary>A live API key of Cal.com.</summary>
public sealed class CalComKey : TokenPattern
{
    private const string Random = "82c779fa8188fc653a3763037e49c402";

    /// <inheritdoc/>
    public override string Name => "Cal.com key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["cal_live_"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("cal_live_", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("cal_live_", Random, "q7"), "cal_live_your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "cal_live_[0-9a-f]{32}";
}
