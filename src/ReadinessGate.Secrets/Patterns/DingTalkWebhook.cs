namespace ReadinessGate.Secrets.Patterns;

/// <summary>A bot webhook of DingTalk: whoever knows the address can post.</summary>
public sealed class DingTalkWebhook : TokenPattern
{
    private const string Random = "ce1ce7995ea98301f9625fcf01871fc1c3126cd95ab3144255b9314dafc96041";

    /// <inheritdoc/>
    public override string Name => "DingTalk webhook";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["oapi.dingtalk.com/robot/send?access_token="];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("https://oapi.dingtalk.com/robot/send?access_token=", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses =>
        [Join("https://oapi.dingtalk.com/robot/send?access_token=", Random, "q7"), "https://oapi.dingtalk.com/robot/send?access_token=your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => @"oapi\.dingtalk\.com/robot/send\?access_token=(?<secret>[0-9a-f]{64})";
}
