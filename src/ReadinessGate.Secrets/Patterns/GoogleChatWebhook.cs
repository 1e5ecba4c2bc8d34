namespace ReadinessGate.Secrets.Patterns;

/// <summary>A webhook of Google Chat: whoever knows the address can post.</summary>
public sealed class GoogleChatWebhook : TokenPattern
{
    private const string Random = "tMzQgj278EgO7HSQdDkcIINxpQRafC6N1NfkLLsmrIa";

    /// <inheritdoc/>
    public override string Name => "Google Chat webhook";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["chat.googleapis.com/v1/spaces/"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits =>
        [Join("https://chat.googleapis.com/v1/spaces/AAQAk3xZ7w/messages?key=", "AIza", "31TKJEXS9EALhAmGroJxZ0CiWTt1z9W6Vbq", "&token=", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses =>
        ["https://chat.googleapis.com/v1/spaces/AAQAk3xZ7w/messages", "chat.googleapis.com/v1/spaces/SPACE/messages?key=KEY&token=TOKEN"];

    /// <inheritdoc/>
    protected override string Shape => @"chat\.googleapis\.com/v1/spaces/(?<secret>[A-Za-z0-9_-]{8,16}/messages\?key=AIza[A-Za-z0-9_-]{35}&(?:amp;)?token=[A-Za-z0-9_%-]{40,60})";
}
