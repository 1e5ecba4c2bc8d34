namespace ReadinessGate.Secrets.Patterns;

/// <summary>An API token of a Buildkite user.</summary>
public sealed class BuildkiteToken : TokenPattern
{
    private const string Random = "56d94845b7c8db42dee368694dfdc6a916244112";

    /// <inheritdoc/>
    public override string Name => "Buildkite token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["bkua_"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("bkua_", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("bkua_", Random, "q7"), "bkua_your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "bkua_" + Blended + "[0-9a-z]{40}";
}
