namespace ReadinessGate.Secrets.Patterns;

/// <summary>A bot webhook of WeCom: whoever knows the address can post.</summary>
public sealed class WeComWebhook : TokenPattern
{
    private const string Random = "835028a1-0ac9-4804-aa12-0957e8ce1b61";

    /// <inheritdoc/>
    public override string Name => "WeCom webhook";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["qyapi.weixin.qq.com/cgi-bin/webhook/send?key="];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses =>
        [Join("https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=", Random, "q7"), "https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => @"qyapi\.weixin\.qq\.com/cgi-bin/webhook/send\?key=(?<secret>" + Uuid + ")";
}
