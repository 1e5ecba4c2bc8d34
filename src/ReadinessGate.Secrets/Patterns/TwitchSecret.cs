namespace ReadinessGate.Secrets.Patterns;

/// <summary>The client secret of a Twitch application.</summary>
public sealed class TwitchSecret : NamedTokenPattern
{
    private const string Random = "tjrt42lmvv1u6njh7ub9ubggs0d54y";

    /// <inheritdoc/>
    public override string Name => "Twitch client secret";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["twitch", "Twitch", "TWITCH"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits =>
    [
        Join("TWITCH_CLIENT_SECRET=", Random),
        Join("\"TwitchClientSecret\": \"", Random, "\""),
        Join("\"Twitch\": { \"Enabled\": true, \"ClientSecret\": \"", Random, "\" }"),
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses =>
    [
        Join("TWITCH_CLIENT_SECRET=", Random, "q7"),
        "TWITCH_CLIENT_SECRET=your-secret-here",
        Join("TWITCH_REGION=", Random),
        Join("TWITCH_CLIENT_SECRET=", new('0', 30)),
    ];

    /// <inheritdoc/>
    protected override string Setting => "twitch (?:client )?secret";

    /// <inheritdoc/>
    protected override string Value => Blended + "[a-z0-9]{30}";
}
