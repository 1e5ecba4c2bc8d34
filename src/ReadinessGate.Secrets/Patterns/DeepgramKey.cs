namespace ReadinessGate.Secrets.Patterns;

/// <summary>An API key of Deepgram.</summary>
public sealed class DeepgramKey : NamedTokenPattern
{
    private const string Random = "c9bc3bde3965b81066d9a544adaa0e5dde9e55aa";

    /// <inheritdoc/>
    public override string Name => "Deepgram key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["deepgram", "Deepgram", "DEEPGRAM"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits =>
        [Join("DEEPGRAM_API_KEY=", Random), Join("var deepgramApiKey = \"", Random, "\";"), Join("Set(\"DEEPGRAM_API_KEY\", \"", Random, "\")")];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses =>
    [
        Join("DEEPGRAM_API_KEY=", Random, "q7"),
        "DEEPGRAM_API_KEY=your-key-here",
        Join("DEEPGRAM_REGION=", Random),
        Join("DEEPGRAM_API_KEY=", new('0', 40)),
    ];

    /// <inheritdoc/>
    protected override string Setting => "deepgram api key";

    /// <inheritdoc/>
    protected override string Value => "[0-9a-f]{40}";
}
