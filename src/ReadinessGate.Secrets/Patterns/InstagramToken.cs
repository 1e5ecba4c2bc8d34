namespace ReadinessGate.Secrets.Patterns;

/// <summary>An access token of Instagram.</summary>
public sealed class InstagramToken : TokenPattern
{
    private const string Random = "qayjNN6bvTwWWYUYyLR3AuOilNXoVSbbGMWv1vrX4oyl0SQp6Et1I31vuOGviAJgc16Zk7Eeg0t8XCKKtw0paFUFqq6BpDWv88UAQLslHNIAS9TVqQfefjY2EsudUK2Hy02lnMPFBeVxvZGomBWCmX";

    /// <inheritdoc/>
    public override string Name => "Instagram access token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["IGQ"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("IGQ", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("IGQ", "ZMpDg6L8tv8zioNs"), "IGQyour-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "IGQ" + Mixed + "[A-Za-z0-9_-]{110,260}";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";
}
