namespace ReadinessGate.Secrets.Patterns;

/// <summary>A private app token of HubSpot.</summary>
public sealed class HubSpotToken : TokenPattern
{
    private const string Random = "d94c6ab9-e397-4a0b-a54b-a7c31e363a1c";

    /// <inheritdoc/>
    public override string Name => "HubSpot token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["pat-na1-", "pat-na2-", "pat-eu1-", "pat-ap1-"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("pat-na1-", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("pat-na1-", Random, "q7"), "pat-na1-your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "pat-(?:na1|na2|eu1|ap1)-" + Uuid;

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";
}
