namespace ReadinessGate.Secrets.Patterns;

/// <summary>A service token of PlanetScale.</summary>
public sealed class PlanetScaleToken : TokenPattern
{
    private const string Random = "utKddk_2I1mm-cT1fbQcYyINoRPpV56D1moZSWDgKG4";

    /// <inheritdoc/>
    public override string Name => "PlanetScale service token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["pscale_tkn_"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("pscale_tkn_", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("pscale_tkn_", "eUSJsKd5KGXzrR"), "pscale_tkn_your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "pscale_tkn_[A-Za-z0-9_.-]{32,64}";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";
}
