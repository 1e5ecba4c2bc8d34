namespace ReadinessGate.Secrets.Patterns;

/// <summary>A token of GitLab that opens issues by mail.</summary>
public sealed class GitLabIncomingMailToken : TokenPattern
{
    private const string Random = "XaP6stzoe1Ij63coc9Lvz83Ng";

    /// <inheritdoc/>
    public override string Name => "GitLab incoming mail token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["glimt-"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("glimt-", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("glimt-", Random, "q7"), "glimt-your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "glimt-" + Mixed + "[A-Za-z0-9_-]{25}";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";
}
