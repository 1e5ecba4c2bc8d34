namespace ReadinessGate.Secrets.Patterns;

/// <summary>A user token of Sentry.</summary>
public sealed class SentryUserToken : TokenPattern
{
    private const string Random = "a4c41192dc680f099e84bb64bca1eb22f4a8112ba0eec9ac9e4eb2968b1f0f6b";

    /// <inheritdoc/>
    public override string Name => "Sentry user token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["sntryu_"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("sntryu_", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("sntryu_", Random, "q7"), "sntryu_your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "sntryu_[0-9a-f]{64}";
}
