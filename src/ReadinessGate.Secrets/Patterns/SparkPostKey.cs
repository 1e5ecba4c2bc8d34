namespace ReadinessGate.Secrets.Patterns;

/// <summary>An API key of SparkPost.</summary>
public sealed class SparkPostKey : NamedTokenPattern
{
    private const string Random = "66350cf9044f99315d69053314d1a032d15b0b41";

    /// <inheritdoc/>
    public override string Name => "SparkPost key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["sparkpost", "Sparkpost", "SparkPost", "SPARKPOST"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits =>
        [Join("SPARKPOST_API_KEY=", Random), Join("\"SparkpostApiKey\": \"", Random, "\""), Join("string SparkpostApiKey { get; set; } = \"", Random, "\";")];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses =>
    [
        Join("SPARKPOST_API_KEY=", Random, "q7"),
        "SPARKPOST_API_KEY=your-key-here",
        Join("SPARKPOST_REGION=", Random),
        Join("SPARKPOST_API_KEY=", new('0', 40)),
    ];

    /// <inheritdoc/>
    protected override string Setting => "sparkpost api key";

    /// <inheritdoc/>
    protected override string Value => "[0-9a-f]{40}";
}
