namespace ReadinessGate.Secrets.Patterns;

/// <summary>A personal access token of Docker Hub.</summary>
public sealed class DockerHubToken : TokenPattern
{
    private const string Random = "XnPd2QK5o9LbqN4D0r_1eqPh3-U";

    /// <inheritdoc/>
    public override string Name => "Docker Hub token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["dckr_pat_"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("dckr_pat_", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("dckr_pat_", Random, "q7"), "dckr_pat_your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "dckr_pat_" + Mixed + "[A-Za-z0-9_-]{27}";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";
}
