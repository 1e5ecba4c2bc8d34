namespace ReadinessGate.Secrets.Patterns;

/// <summary>An organization access token of Docker Hub.</summary>
public sealed class DockerHubOrganizationToken : TokenPattern
{
    private const string Random = "nTFHzCmcaEYKkbWXf1_32zHBNmh4Cm0e";

    /// <inheritdoc/>
    public override string Name => "Docker Hub organization token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["dckr_oat_"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("dckr_oat_", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("dckr_oat_", Random, "q7"), "dckr_oat_your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "dckr_oat_" + Mixed + "[A-Za-z0-9_-]{32}";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";
}
