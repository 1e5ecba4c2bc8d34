namespace ReadinessGate.Secrets.Patterns;

/// <summary>A server-side SDK key of LaunchDarkly; mobile keys (mob-) are public.</summary>
public sealed class LaunchDarklyKey : TokenPattern
{
    private const string Random = "8563ab50-adbf-4c14-a209-9151c21261a1";

    /// <inheritdoc/>
    public override string Name => "LaunchDarkly SDK key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["sdk-"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("sdk-", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("sdk-", Random, "q7"), "sdk-your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "sdk-" + Uuid;

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";
}
