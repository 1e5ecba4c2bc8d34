namespace ReadinessGate.Secrets.Patterns;

/// <summary>A collection access key of Postman.</summary>
public sealed class PostmanCollectionKey : TokenPattern
{
    private const string Random = "PJJIJGEGA1GSGP2E498ERUDYUE";

    /// <inheritdoc/>
    public override string Name => "Postman collection key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["PMAT-"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("PMAT-", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("PMAT-", Random, "q7"), "PMAT-your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "PMAT-" + Blended + "[A-Z0-9]{26}";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";
}
