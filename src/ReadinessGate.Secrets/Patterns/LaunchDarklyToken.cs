namespace ReadinessGate.Secrets.Patterns;

/// <summary>An access token of LaunchDarkly.</summary>
public sealed class LaunchDarklyToken : NamedTokenPattern
{
    private const string Random = "47203f71-46d1-4e3a-a609-084210181161";

    /// <inheritdoc/>
    public override string Name => "LaunchDarkly access token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["launchdarkly", "Launchdarkly", "LaunchDarkly", "launchDarkly", "LAUNCHDARKLY"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits =>
    [
        Join("LAUNCHDARKLY_ACCESS_TOKEN=", "api-", Random),
        Join("launchdarkly_access_token: ", "api-", Random),
        Join("<add key=\"Launchdarkly:AccessToken\" value=\"", "api-", Random, "\" />"),
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses =>
        [Join("LAUNCHDARKLY_ACCESS_TOKEN=", "api-", Random, "q7"), "LAUNCHDARKLY_ACCESS_TOKEN=your-token-here", Join("LAUNCHDARKLY_REGION=", "api-", Random)];

    /// <inheritdoc/>
    protected override string Setting => "launchdarkly (?:access |api )?(?:token|key)";

    /// <inheritdoc/>
    protected override string Value => "api-" + Uuid;

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";
}
