namespace ReadinessGate.Secrets.Patterns;

/// <summary>An access token of Sourcegraph.</summary>
public sealed class SourcegraphToken : TokenPattern
{
    private const string Random = "c7f301c37b2a40754cf751b14091af3139e2e539";

    /// <inheritdoc/>
    public override string Name => "Sourcegraph token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["sgp_"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("sgp_", "542e3308909f7ff5", "_", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("sgp_", "7f05dee8196c94e3", "_", Random, "q7"), "sgp_01e19fd455be42a5_your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "sgp_(?:(?:[0-9a-f]{16}|local)_)?[0-9a-f]{40}";
}
