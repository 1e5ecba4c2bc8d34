namespace ReadinessGate.Secrets.Patterns;

/// <summary>A project analysis token of SonarQube.</summary>
public sealed class SonarProjectToken : TokenPattern
{
    private const string Random = "6a9dcf4f20b4f96a2f8b515008114c67c1dc0e6b";

    /// <inheritdoc/>
    public override string Name => "Sonar project token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["sqp_"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("sqp_", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("sqp_", Random, "q7"), "sqp_your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "sqp_[0-9a-f]{40}";
}
