namespace ReadinessGate.Secrets.Patterns;

/// <summary>A webhook of Discord: whoever knows the address can post.</summary>
public sealed class DiscordWebhook : TokenPattern
{
    private const string Random = "VairKTJ-jpwWnRwqu8TSQvVOVnrOw81o5UYc592kb2p-3A_-sJy0YfK2rT4v3Pl3dj8b";

    /// <inheritdoc/>
    public override string Name => "Discord webhook";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["discord.com/api/webhooks/", "discordapp.com/api/webhooks/"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("https://discord.com/api/webhooks/", "8817153358279477863", "/", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses =>
        ["https://discord.com/api/webhooks/", Join("https://discord.com/api/webhooks/", "6330413028035718367", "/", "U8SkK1ye9Ucx_CvQhfFR")];

    /// <inheritdoc/>
    protected override string Shape => @"discord(?:app)?\.com/api/webhooks/(?<secret>[0-9]{17,20}/" + Mixed + "[A-Za-z0-9_-]{60,80})";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";
}
