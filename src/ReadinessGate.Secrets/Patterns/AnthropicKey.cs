namespace ReadinessGate.Secrets.Patterns;

/// <summary>An API key of Anthropic.</summary>
public sealed class AnthropicKey : TokenPattern
{
    private const string Random = "EcNFPr8TRMbl00Q2koQXMFzbzk98cv0hsvbxAW3xpaxveDBIpisr_800W4-PCrAo3czGfD2WP9r4SALMU-vfVZGIIksT5";

    /// <inheritdoc/>
    public override string Name => "Anthropic key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["sk-ant-api"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("sk-ant-api", "03-", Random, "AA")];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("sk-ant-api", "03-", Random, "q7", "AA"), "sk-ant-api03-your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "sk-ant-api[0-9]{2}-" + Mixed + "[A-Za-z0-9_-]{93}AA";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";
}
