namespace ReadinessGate.Secrets.Patterns;

/// <summary>A token that registers runners at GitLab (until 17.0).</summary>
public sealed class GitLabRegistrationToken : TokenPattern
{
    private const string Random = "kBKDf-TZhFLUmx21dqUh";

    /// <inheritdoc/>
    public override string Name => "GitLab runner registration token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["GR1348941"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("GR1348941", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("GR1348941", Random, "q7"), "GR1348941your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "GR1348941" + Mixed + "[A-Za-z0-9_-]{20}";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";
}
