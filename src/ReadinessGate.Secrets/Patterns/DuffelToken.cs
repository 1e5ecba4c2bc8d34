namespace ReadinessGate.Secrets.Patterns;

/// <summary>A live access token of Duffel.</summary>
public sealed class DuffelToken : TokenPattern
{
    private const string Random = "QW72pz8w97dAgn0SgblNoO3X21lhSFWFNo6ACPADz3s";

    /// <inheritdoc/>
    public override string Name => "Duffel token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["duffel_live_"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("duffel_live_", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("duffel_live_", Random, "q7"), "duffel_live_your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "duffel_live_" + Mixed + "[A-Za-z0-9_-]{43}";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";
}
