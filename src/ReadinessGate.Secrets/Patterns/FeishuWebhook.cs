namespace ReadinessGate.Secrets.Patterns;

/// <summary>A bot webhook of Feishu or Lark: whoever knows the address can post.</summary>
public sealed class FeishuWebhook : TokenPattern
{
    private const string Random = "0ad970b9-c5c0-4618-a3a3-df09676fa28d";

    /// <inheritdoc/>
    public override string Name => "Feishu webhook";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["/open-apis/bot/v2/hook/"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("https://open.feishu.cn/open-apis/bot/v2/hook/", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses =>
        [Join("https://open.feishu.cn/open-apis/bot/v2/hook/", Random, "q7"), "https://open.feishu.cn/open-apis/bot/v2/hook/your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "/open-apis/bot/v2/hook/(?<secret>" + Uuid + ")";

    /// <inheritdoc/>
    protected override string Before => "";
}
