namespace ReadinessGate.Secrets.Patterns;

/// <summary>An incoming webhook of Microsoft Teams: whoever knows the address can post.</summary>
public sealed class TeamsWebhook : TokenPattern
{
    private const string Random = "4cedca66-8925-4079-a488-9595064257ad";

    /// <inheritdoc/>
    public override string Name => "Microsoft Teams webhook";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => [".webhook.office.com/webhookb2/"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits =>
    [
        Join("https://shop.webhook.office.com/webhookb2/", "ab9af17c-fc7e-44f3-a9bb-3c50a1f84098", "@", "d959f65e-15c2-47cd-ab26-59e897ce5703", "/IncomingWebhook/", "9d68e60a6cb3a18e4112c064f5d3ed88", "/", Random),
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("https://shop.webhook.office.com/webhookb2/", Random), ".webhook.office.com/webhookb2/<id>"];

    /// <inheritdoc/>
    protected override string Shape => @"\.webhook\.office\.com/webhookb2/(?<secret>" + Uuid + "@" + Uuid + "/IncomingWebhook/[0-9a-f]{32}/" + Uuid + ")";

    /// <inheritdoc/>
    protected override string Before => "";
}
