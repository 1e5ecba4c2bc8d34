namespace ReadinessGate.Secrets.Patterns;

/// <summary>The password of a service of Aiven.</summary>
public sealed class AivenPassword : TokenPattern
{
    private const string Random = "qU0fwbJdzP21nDy5_lD";

    /// <inheritdoc/>
    public override string Name => "Aiven password";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["AVNS_"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("AVNS_", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("AVNS_", Random, "q7"), "AVNS_your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "AVNS_" + Mixed + "[A-Za-z0-9_-]{19}";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";
}
