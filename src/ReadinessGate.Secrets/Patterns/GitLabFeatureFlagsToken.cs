namespace ReadinessGate.Secrets.Patterns;

/// <summary>A client token of GitLab for feature flags.</summary>
public sealed class GitLabFeatureFlagsToken : TokenPattern
{
    private const string Random = "KWAP2t01CVppcsqn98hU";

    /// <inheritdoc/>
    public override string Name => "GitLab feature flags token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["glffct-"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("glffct-", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("glffct-", Random, "q7"), "glffct-your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "glffct-" + Mixed + "[A-Za-z0-9_-]{20}";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";
}
