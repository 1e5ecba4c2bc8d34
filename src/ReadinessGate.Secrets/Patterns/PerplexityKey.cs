namespace ReadinessGate.Secrets.Patterns;

/// <summary>An API key of Perplexity.</summary>
public sealed class PerplexityKey : TokenPattern
{
    private const string Random = "0ZXSIxL8CKE8OFZZ2sCCBcDEkRIO72auE2l3LOrh5k663iX6";

    /// <inheritdoc/>
    public override string Name => "Perplexity key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["pplx-"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("pplx-", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("pplx-", Random, "q7"), "pplx-your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "pplx-" + Mixed + "[A-Za-z0-9]{48}";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";
}
