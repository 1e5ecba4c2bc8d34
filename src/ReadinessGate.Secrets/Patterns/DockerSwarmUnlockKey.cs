namespace ReadinessGate.Secrets.Patterns;

/// <summary>The key that unlocks a Docker swarm.</summary>
public sealed class DockerSwarmUnlockKey : TokenPattern
{
    private const string Random = "CfmQIwK5/f5dUTaWVRfNX5LFYQ/mc95KLfLt6bgw7wI";

    /// <inheritdoc/>
    public override string Name => "Docker Swarm unlock key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["SWMKEY-1-"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("SWMKEY-1-", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("SWMKEY-1-", Random, "q7"), "SWMKEY-1-your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "SWMKEY-1-" + Mixed + "[A-Za-z0-9+/]{43}";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9/+=";
}
