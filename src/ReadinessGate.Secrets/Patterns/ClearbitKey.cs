namespace ReadinessGate.Secrets.Patterns;

/// <summary>A secret key of Clearbit.</summary>
public sealed class ClearbitKey : TokenPattern
{
    private const string Random = "3d2cfaa42e5c1d4b592c9f43aee6aca0";

    /// <inheritdoc/>
    public override string Name => "Clearbit key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["sk_"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("sk_", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("sk_", Random, "q7"), "sk_your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "sk_[0-9a-f]{32}";
}
