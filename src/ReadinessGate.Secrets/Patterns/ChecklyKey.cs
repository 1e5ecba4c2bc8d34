namespace ReadinessGate.Secrets.Patterns;

/// <summary>An API key of Checkly.</summary>
public sealed class ChecklyKey : TokenPattern
{
    private const string Random = "695c23eca344d103f7443f942a057931";

    /// <inheritdoc/>
    public override string Name => "Checkly key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["cu_"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("cu_", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("cu_", Random, "q7"), "cu_your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "cu_[0-9a-f]{32}";
}
