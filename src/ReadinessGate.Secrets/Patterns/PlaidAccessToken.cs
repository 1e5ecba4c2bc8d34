namespace ReadinessGate.Secrets.Patterns;

/// <summary>A production access token of Plaid.</summary>
public sealed class PlaidAccessToken : TokenPattern
{
    private const string Random = "8fba0e9b-1e36-4779-abb1-099b0866e794";

    /// <inheritdoc/>
    public override string Name => "Plaid access token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["access-production-"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("access-production-", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("access-production-", Random, "q7"), "access-production-your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "access-production-" + Uuid;

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";
}
