namespace ReadinessGate.Secrets.Patterns;

/// <summary>The id of an API key of Tencent Cloud.</summary>
/// <remarks>The id alone opens nothing, but it names the account, and its secret half is rarely far.</remarks>
public sealed class TencentSecretId : TokenPattern
{
    private const string Random = "T1MFZM706GD06xzr8LErRLxiBbVzbweA";

    /// <inheritdoc/>
    public override string Name => "Tencent Cloud secret id";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["AKID"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("AKID", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("AKID", Random, "q7"), "AKIDyour-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "AKID" + Mixed + "[A-Za-z0-9]{32}";
}
