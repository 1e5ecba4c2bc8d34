namespace ReadinessGate.Secrets.Patterns;

/// <summary>An API key of Together AI.</summary>
public sealed class TogetherKey : TokenPattern
{
    private const string Random = "knFHw4oedIw1cR9xFRjE_HCFm3Gll9eycjj2_c99dEW";

    /// <inheritdoc/>
    public override string Name => "Together AI key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["tgp_v1_"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("tgp_v1_", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("tgp_v1_", Random, "q7"), "tgp_v1_your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "tgp_v1_" + Mixed + "[A-Za-z0-9_-]{43}";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";
}
