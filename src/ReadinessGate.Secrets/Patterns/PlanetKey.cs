namespace ReadinessGate.Secrets.Patterns;

/// <summary>An API key of Planet Labs.</summary>
public sealed class PlanetKey : TokenPattern
{
    private const string Random = "4acac0282db77bad1a8e7add9571692f";

    /// <inheritdoc/>
    public override string Name => "Planet key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["PLAK"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("PLAK", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("PLAK", Random, "q7"), "PLAKyour-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "PLAK[0-9a-f]{32}";
}
