namespace ReadinessGate.Secrets.Patterns;

/// <summary>A live token of Shippo.</summary>
public sealed class ShippoToken : TokenPattern
{
    private const string Random = "c5de895a5649da1c8001467377af09537ca78e5a";

    /// <inheritdoc/>
    public override string Name => "Shippo token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["shippo_live_"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("shippo_live_", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("shippo_live_", Random, "q7"), "shippo_live_your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "shippo_live_[0-9a-f]{40}";
}
