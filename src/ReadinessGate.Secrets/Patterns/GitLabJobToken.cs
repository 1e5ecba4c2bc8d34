namespace ReadinessGate.Secrets.Patterns;

/// <summary>A token of a CI job of GitLab.</summary>
public sealed class GitLabJobToken : TokenPattern
{
    private const string Random = "GP5crIYg3qo2bwbiTLRp";

    /// <inheritdoc/>
    public override string Name => "GitLab job token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["glcbt-"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("glcbt-", "6a_", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("glcbt-", "6a_", Random, "q7"), "glcbt-6a_your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "glcbt-[0-9a-zA-Z]{1,5}_" + Mixed + "[A-Za-z0-9_-]{20}";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";
}
