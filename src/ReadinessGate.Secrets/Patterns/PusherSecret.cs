namespace ReadinessGate.Secrets.Patterns;

/// <summary>The secret of a Pusher application.</summary>
public sealed class PusherSecret : NamedTokenPattern
{
    private const string Random = "ca7bf33e20bb03561c2e";

    /// <inheritdoc/>
    public override string Name => "Pusher secret";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["pusher", "Pusher", "PUSHER"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits =>
    [
        Join("PUSHER_APP_SECRET=", Random),
        Join("var pusherAppSecret = \"", Random, "\";"),
        Join("string PusherAppSecret { get; set; } = \"", Random, "\";"),
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses =>
    [
        Join("PUSHER_APP_SECRET=", Random, "q7"),
        "PUSHER_APP_SECRET=your-secret-here",
        Join("PUSHER_REGION=", Random),
        Join("PUSHER_APP_SECRET=", new('0', 20)),
    ];

    /// <inheritdoc/>
    protected override string Setting => "pusher (?:app )?secret";

    /// <inheritdoc/>
    protected override string Value => "[0-9a-f]{20}";
}
