namespace ReadinessGate.Secrets.Patterns;

/// <summary>A personal, project or group access token of GitLab.</summary>
public sealed class GitLabPersonalToken : TokenPattern
{
    private const string Random = "iRK8pcQUrO3hnSq3rV7R";

    /// <inheritdoc/>
    public override string Name => "GitLab access token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["glpat-"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits =>
        [Join("glpat-", Random), Join("glpat-", "HpkdYhlPbWQTGg6WR9WzcWnjF9ElE-hRILIzzQnwKWAamNCaWE", ".01.", "13sesxz1u")];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("glpat-", Random, "q7"), "glpat-your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "glpat-(?:t[0-9]_)?(?:" + Mixed + "[A-Za-z0-9_-]{20}|" + Mixed + @"[A-Za-z0-9_-]{27,300}\.[0-9a-z]{2}\.[0-9a-z]{9})";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";
}
