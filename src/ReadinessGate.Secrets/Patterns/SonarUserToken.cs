namespace ReadinessGate.Secrets.Patterns;

/// <summary>A user token of SonarQube or SonarCloud.</summary>
public sealed class SonarUserToken : TokenPattern
{
    private const string Random = "325bd927855fbc2aee10b3118b1f816b15956d3c";

    /// <inheritdoc/>
    public override string Name => "Sonar user token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["squ_"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("squ_", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("squ_", Random, "q7"), "squ_your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "squ_[0-9a-f]{40}";
}
