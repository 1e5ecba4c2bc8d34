namespace ReadinessGate.Secrets.Patterns;

/// <summary>An ingestion key of LogDNA (Mezmo).</summary>
public sealed class LogDnaKey : NamedTokenPattern
{
    private const string Random = "b6d892e20c4f20cba5a59820c09b62f9";

    /// <inheritdoc/>
    public override string Name => "LogDNA key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["logdna", "Logdna", "LogDna", "LogDNA", "LOGDNA", "mezmo", "MEZMO"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits =>
        [Join("LOGDNA_INGESTION_KEY=", Random), Join("var logdnaIngestionKey = \"", Random, "\";"), Join("Set(\"LOGDNA_INGESTION_KEY\", \"", Random, "\")")];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses =>
    [
        Join("LOGDNA_INGESTION_KEY=", Random, "q7"),
        "LOGDNA_INGESTION_KEY=your-key-here",
        Join("LOGDNA_REGION=", Random),
        Join("LOGDNA_INGESTION_KEY=", new('0', 32)),
    ];

    /// <inheritdoc/>
    protected override string Setting => "(?:logdna|mezmo) (?:ingestion |service |api )?key";

    /// <inheritdoc/>
    protected override string Value => "[0-9a-f]{32}";
}
