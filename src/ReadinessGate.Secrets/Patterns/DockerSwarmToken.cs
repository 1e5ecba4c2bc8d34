namespace ReadinessGate.Secrets.Patterns;

/// <summary>A token with which a machine joins a Docker swarm.</summary>
public sealed class DockerSwarmToken : TokenPattern
{
    private const string Random = "5g6h1h20cfejigjd4uzi8irdw9x6mkb9s6dzhvstikmglcm0k4";

    /// <inheritdoc/>
    public override string Name => "Docker Swarm join token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["SWMTKN-1-"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("SWMTKN-1-", Random, "-", "u5aexzyitgqdm5hgao7skw0ne")];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("SWMTKN-1-", Random, "q7", "-", "uaqhnm4jnyko5iz4k314elul7"), "SWMTKN-1-your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "SWMTKN-1-[0-9a-z]{50}-[0-9a-z]{25}";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";
}
