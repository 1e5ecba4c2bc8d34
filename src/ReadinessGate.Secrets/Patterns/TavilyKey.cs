namespace ReadinessGate.Secrets.Patterns;

/// <summary>An API key of Tavily.</summary>
public sealed class TavilyKey : TokenPattern
{
    private const string Random = "6qc4vQuvBCPQrFpo8lJ87mkt4GgISbv6";

    /// <inheritdoc/>
    public override string Name => "Tavily key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["tvly-"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("tvly-", Random), Join("tvly-dev-", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("tvly-", Random, "q7"), "tvly-your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "tvly-(?:dev-|prod-)?" + Mixed + "[A-Za-z0-9]{32}";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";
}
