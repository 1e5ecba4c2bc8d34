namespace ReadinessGate.Secrets.Patterns;

/// <summary>A deploy token of GitLab.</summary>
public sealed class GitLabDeployToken : TokenPattern
{
    private const string Random = "CjevFK024YbHTnCgOa0F";

    /// <inheritdoc/>
    public override string Name => "GitLab deploy token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["gldt-"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("gldt-", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("gldt-", Random, "q7"), "gldt-your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "gldt-" + Mixed + "[A-Za-z0-9_-]{20}";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";
}
