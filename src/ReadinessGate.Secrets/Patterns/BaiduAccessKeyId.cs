namespace ReadinessGate.Secrets.Patterns;

/// <summary>The id of an access key of Baidu AI Cloud.</summary>
/// <remarks>The id alone opens nothing, but it names the account, and its secret half is rarely far.</remarks>
public sealed class BaiduAccessKeyId : TokenPattern
{
    private const string Random = "pOC0h5bCLhkz3Dbrb62mk";

    /// <inheritdoc/>
    public override string Name => "Baidu Cloud access key id";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["ALTAK"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("ALTAK", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("ALTAK", Random, "q7"), "ALTAKyour-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "ALTAK" + Mixed + "[A-Za-z0-9]{21}";
}
