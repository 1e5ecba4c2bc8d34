namespace ReadinessGate.Secrets.Patterns;

/// <summary>A platform token or OAuth client secret of Dynatrace.</summary>
public sealed class DynatracePlatformToken : TokenPattern
{
    private const string Random = "DL64EOLNO4CEE2ZSSUWU2SD44LCJXBRNZIDYVM7EVS34KF76CYQYTF3FY3L6T6L4";

    /// <inheritdoc/>
    public override string Name => "Dynatrace platform token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["dt0s16.", "dt0s02.", "dt0s08."];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("dt0s16.", "YSAH7544", ".", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("dt0s16.", "6BZB6NDL", ".", Random, "q7"), "dt0s16.GOFPKKQV.your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => @"dt0s(?:16|02|08)\.[A-Z2-7]{8}\.[A-Z2-7]{64}";
}
