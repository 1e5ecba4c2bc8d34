namespace ReadinessGate.Secrets.Patterns;

/// <summary>GitHub's fine-grained personal access token.</summary>
public sealed class GitHubFineGrainedToken : TokenPattern
{
    private const string Id = "11ABKQ7ZY0pL3vN8sWtRxE";
    private const string Random = "b7Kq2ZtV9mXw4LpR8sJd6Hf3Gc1Ny5Ua0TeBvQoIkSzMxWnCrPlDhFgYj2E";

    /// <inheritdoc/>
    public override string Name => "GitHub fine-grained token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["github_pat_"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("github_pat_", Id, "_", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("github_pat_", Id), Join("github_pat_", Id, "_", Random, "tail")];

    /// <inheritdoc/>
    protected override string Shape => "github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}";
}
