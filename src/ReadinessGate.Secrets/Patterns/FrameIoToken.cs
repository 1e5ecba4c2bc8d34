namespace ReadinessGate.Secrets.Patterns;

/// <summary>A developer token of Frame.io.</summary>
public sealed class FrameIoToken : TokenPattern
{
    private const string Random = "QqFsfr2YaOIpIsfTRLoJnUy49u8PUUQ84aHNDbmV49-m_kqivlC5nAk0c1_5X79z";

    /// <inheritdoc/>
    public override string Name => "Frame.io token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["fio-u-"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("fio-u-", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("fio-u-", Random, "q7"), "fio-u-your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "fio-u-" + Mixed + "[A-Za-z0-9_=-]{64}";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";
}
