namespace ReadinessGate.Secrets.Patterns;

/// <summary>The id of an access key of Alibaba Cloud.</summary>
/// <remarks>The id alone opens nothing, but it names the account, and its secret half is rarely far.</remarks>
public sealed class AlibabaAccessKeyId : TokenPattern
{
    private const string Random = "bv2OUT7lzgwglniDXJ";

    /// <inheritdoc/>
    public override string Name => "Alibaba Cloud access key id";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["LTAI"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("LTAI", "5t", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("LTAI", "5t", Random, "q7"), "LTAI5tyour-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "LTAI[45]t?" + Mixed + "[A-Za-z0-9]{18,19}";
}
