namespace ReadinessGate.Secrets.Patterns;

/// <summary>A live secret key of Xendit.</summary>
public sealed class XenditKey : TokenPattern
{
    private const string Random = "4sLNzX5eNSTUry7dceG4T5ifdz5pVXGBkjo78ZWnooj9x0FBL5xhjsywi5DsUN";

    /// <inheritdoc/>
    public override string Name => "Xendit key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["xnd_production_"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("xnd_production_", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("xnd_production_", "LzmhjgQdiyfk7PdG"), "xnd_production_your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "xnd_production_" + Mixed + "[A-Za-z0-9]{40,72}";
}
