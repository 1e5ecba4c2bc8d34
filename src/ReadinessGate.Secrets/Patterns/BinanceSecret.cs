namespace ReadinessGate.Secrets.Patterns;

/// <summary>The secret half of an API key of Binance.</summary>
public sealed class BinanceSecret : NamedTokenPattern
{
    private const string Random = "mdpuSWoXY7oN8qklvLZc8X2cMmlhNDU2VfmD44bI9MacmaOHjcfYKT14hPtvLvDx";

    /// <inheritdoc/>
    public override string Name => "Binance secret";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["binance", "Binance", "BINANCE"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits =>
    [
        Join("BINANCE_API_SECRET=", Random),
        Join("string BinanceApiSecret { get; set; } = \"", Random, "\";"),
        Join("Set(\"BINANCE_API_SECRET\", \"", Random, "\")"),
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses =>
    [
        Join("BINANCE_API_SECRET=", Random, "q7"),
        "BINANCE_API_SECRET=your-secret-here",
        Join("BINANCE_REGION=", Random),
        Join("BINANCE_API_SECRET=", new('0', 64)),
    ];

    /// <inheritdoc/>
    protected override string Setting => "binance (?:api )?secret(?: key)?";

    /// <inheritdoc/>
    protected override string Value => Mixed + "[A-Za-z0-9]{64}";
}
