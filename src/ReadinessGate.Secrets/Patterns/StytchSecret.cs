namespace ReadinessGate.Secrets.Patterns;

/// <summary>A live secret of Stytch.</summary>
public sealed class StytchSecret : TokenPattern
{
    private const string Random = "qyOAAR_vVH82xX_hFicHpnmZrz0pGsGniTtaipDsV3BQ9jNH";

    /// <inheritdoc/>
    public override string Name => "Stytch secret";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["secret-live-"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("secret-live-", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("secret-live-", "Dgf1O9bonWNSTwNq"), "secret-live-your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "secret-live-" + Mixed + "[A-Za-z0-9_-]{36,60}={0,2}";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";
}
