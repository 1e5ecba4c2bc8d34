namespace ReadinessGate.Secrets.Patterns;

/// <summary>The auth token of a Twilio account.</summary>
public sealed class TwilioAuthToken : NamedTokenPattern
{
    private const string Random = "c53171e1750d68a39b02c38c193d2f3b";

    /// <inheritdoc/>
    public override string Name => "Twilio auth token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["twilio", "Twilio", "TWILIO"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits =>
        [Join("TWILIO_AUTH_TOKEN=", Random), Join("twilio_auth_token: ", Random), Join("Set(\"TWILIO_AUTH_TOKEN\", \"", Random, "\")")];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses =>
    [
        Join("TWILIO_AUTH_TOKEN=", Random, "q7"),
        "TWILIO_AUTH_TOKEN=your-token-here",
        Join("TWILIO_REGION=", Random),
        Join("TWILIO_AUTH_TOKEN=", new('0', 32)),
    ];

    /// <inheritdoc/>
    protected override string Setting => "twilio (?:account )?(?:auth )?token";

    /// <inheritdoc/>
    protected override string Value => "[0-9a-f]{32}";
}
