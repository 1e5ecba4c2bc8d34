namespace ReadinessGate.Secrets.Patterns;

/// <summary>A live API key of Klarna.</summary>
public sealed class KlarnaKey : TokenPattern
{
    private const string Random = "r6WNCrgfTrunB3QsazVolgkMNyROZLb27nVUVlxksLj5cpekwfmvTMRUkxfabgl3mfO2slgJxjiUBYmCRI0RlaHg8L";

    /// <inheritdoc/>
    public override string Name => "Klarna key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["klarna_live_api_"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("klarna_live_api_", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("klarna_live_api_", "jeKze1sDckvGBNSS"), "klarna_live_api_your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "klarna_live_api_" + Mixed + "[A-Za-z0-9_=+/-]{40,200}";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";
}
