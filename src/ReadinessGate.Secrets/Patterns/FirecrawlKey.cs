namespace ReadinessGate.Secrets.Patterns;

/// <summary>An API key of Firecrawl.</summary>
public sealed class FirecrawlKey : TokenPattern
{
    private const string Random = "2384f381478051eaf11744fd8dc07f3d";

    /// <inheritdoc/>
    public override string Name => "Firecrawl key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["fc-"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("fc-", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("fc-", Random, "q7"), "fc-your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "fc-[0-9a-f]{32}";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";
}
