namespace ReadinessGate.Secrets.Patterns;

/// <summary>A token that triggers pipelines of GitLab.</summary>
public sealed class GitLabTriggerToken : TokenPattern
{
    private const string Random = "c715e69a7dd61fc8485338baf44d2b00547052ba";

    /// <inheritdoc/>
    public override string Name => "GitLab trigger token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["glptt-"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("glptt-", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("glptt-", Random, "q7"), "glptt-your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "glptt-[0-9a-f]{40}";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";
}
