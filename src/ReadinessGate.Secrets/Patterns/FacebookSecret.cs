namespace ReadinessGate.Secrets.Patterns;

/// <summary>The secret of a Facebook application.</summary>
public sealed class FacebookSecret : NamedTokenPattern
{
    private const string Random = "e1a53b787fba10f2b6748d88bb0f06c7";

    /// <inheritdoc/>
    public override string Name => "Facebook app secret";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["facebook", "Facebook", "FACEBOOK"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("FACEBOOK_APP_SECRET=", Random), Join("\"FacebookAppSecret\": \"", Random, "\"")];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses =>
    [
        Join("FACEBOOK_APP_SECRET=", Random, "q7"),
        "FACEBOOK_APP_SECRET=your-secret-here",
        Join("FACEBOOK_REGION=", Random),
        Join("FACEBOOK_APP_SECRET=", new('0', 32)),
    ];

    /// <inheritdoc/>
    protected override string Setting => "facebook (?:app |client )?secret";

    /// <inheritdoc/>
    protected override string Value => "[0-9a-f]{32}";
}
