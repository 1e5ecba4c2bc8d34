namespace ReadinessGate.Secrets.Patterns;

/// <summary>An API key of Riot Games.</summary>
public sealed class RiotKey : TokenPattern
{
    private const string Random = "f4d60613-60a6-4734-a11d-af5065757c2f";

    /// <inheritdoc/>
    public override string Name => "Riot Games key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["RGAPI-"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("RGAPI-", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("RGAPI-", Random, "q7"), "RGAPI-your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "RGAPI-" + Uuid;

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";
}
