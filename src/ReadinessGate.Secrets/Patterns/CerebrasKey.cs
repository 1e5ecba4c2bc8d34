namespace ReadinessGate.Secrets.Patterns;

/// <summary>An API key of Cerebras.</summary>
public sealed class CerebrasKey : TokenPattern
{
    private const string Random = "lvp4iqv0zb0jlx7536irym9y3ibrdua06l4shrmwyst8kwgn";

    /// <inheritdoc/>
    public override string Name => "Cerebras key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["csk-"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("csk-", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("csk-", Random, "q7"), "csk-your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "csk-" + Blended + "[a-z0-9]{48}";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";
}
