namespace ReadinessGate.Secrets.Patterns;

/// <summary>A secret API key of SumUp.</summary>
public sealed class SumUpKey : TokenPattern
{
    private const string Random = "ZEKsOT21atLJvLwG40gwIoodJs7IBZuS";

    /// <inheritdoc/>
    public override string Name => "SumUp key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["sup_sk_"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("sup_sk_", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("sup_sk_", "RwcK5T8qpD"), "sup_sk_your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "sup_sk_" + Mixed + "[A-Za-z0-9]{32,64}";
}
