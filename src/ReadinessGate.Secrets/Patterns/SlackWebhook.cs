namespace ReadinessGate.Secrets.Patterns;

/// <summary>An incoming webhook of Slack: whoever knows the address can post.</summary>
public sealed class SlackWebhook : TokenPattern
{
    private const string Random = "Kq3mXw7LpR2sJd6Hf9Gc4Vbn";

    /// <inheritdoc/>
    public override string Name => "Slack webhook";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["hooks.slack.com/"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("https://hooks.slack.com/", "services/T0K3QZ7XW/B0M9VB2LP/", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("https://hooks.slack.com/services/T00000000/B00000000/", new('X', 24)), "https://hooks.slack.com/services/"];

    /// <inheritdoc/>
    protected override string Shape => "hooks\\.slack\\.com/(?:services|workflows|triggers)/(?<secret>[TE][A-Z0-9]{6,14}/[A-Z0-9]{6,14}/[A-Za-z0-9]{20,48})";
}
