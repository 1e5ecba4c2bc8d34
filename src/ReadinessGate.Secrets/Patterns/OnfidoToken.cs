namespace ReadinessGate.Secrets.Patterns;

/// <summary>A live API token of Onfido.</summary>
public sealed class OnfidoToken : TokenPattern
{
    private const string Random = "5m2DHVo2y2dPZokXqWswORzftigPgN11";

    /// <inheritdoc/>
    public override string Name => "Onfido token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["api_live.", "api_live_us.", "api_live_ca."];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("api_live.", "wFI5g0VjwIb", ".", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("api_live.", "ZbaD5beuK8g", ".", Random, "q7"), "api_live.03zejyBxCJk.your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => @"api_live(?:_us|_ca)?\.[A-Za-z0-9_-]{11}\." + Mixed + "[A-Za-z0-9_-]{32}";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";
}
