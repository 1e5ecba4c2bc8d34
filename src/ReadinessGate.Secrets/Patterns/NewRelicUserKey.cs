namespace ReadinessGate.Secrets.Patterns;

/// <summary>A user API key of New Relic.</summary>
public sealed class NewRelicUserKey : TokenPattern
{
    private const string Random = "CVC9VEYRAK0HIW5UBOBN0Q9KP53";

    /// <inheritdoc/>
    public override string Name => "New Relic user key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["NRAK-"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("NRAK-", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("NRAK-", Random, "q7"), "NRAK-your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "NRAK-" + Blended + "[A-Z0-9]{27}";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";
}
