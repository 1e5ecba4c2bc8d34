namespace ReadinessGate.Secrets.Patterns;

/// <summary>The production client secret (Cert ID) of an eBay application.</summary>
public sealed class EbaySecret : TokenPattern
{
    private const string Random = "9dd5ff76781d";

    /// <inheritdoc/>
    public override string Name => "eBay client secret";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["PRD-"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("PRD-", Random, "-", "42c6", "-", "2278", "-", "5c45", "-", "cf6b")];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses =>
        [Join("PRD-", Random, "q7", "-", "6f7a", "-", "0617", "-", "00c2", "-", "d6c9"), "PRD-your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "PRD-[0-9a-f]{12}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";
}
