namespace ReadinessGate.Secrets.Patterns;

/// <summary>A global analysis token of SonarQube.</summary>
public sealed class SonarGlobalToken : TokenPattern
{
    private const string Random = "d92a9303590938cf93701aae973c658c38ff49db";

    /// <inheritdoc/>
    public override string Name => "Sonar global token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["sqa_"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("sqa_", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("sqa_", Random, "q7"), "sqa_your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "sqa_[0-9a-f]{40}";
}
