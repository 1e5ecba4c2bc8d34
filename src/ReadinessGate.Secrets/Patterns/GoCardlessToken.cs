namespace ReadinessGate.Secrets.Patterns;

/// <summary>A live access token of GoCardless.</summary>
public sealed class GoCardlessToken : TokenPattern
{
    private const string Random = "MslDJAK55LDc1jgYZDUwkErHrt-zX21u06iHqqDB";

    /// <inheritdoc/>
    public override string Name => "GoCardless token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["live_"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("live_", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("live_", "e_me0FKtlnTJM"), "live_your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "live_" + Mixed + "[A-Za-z0-9_-]{40,42}";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";
}
