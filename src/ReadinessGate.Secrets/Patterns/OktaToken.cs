namespace ReadinessGate.Secrets.Patterns;

/// <summary>An API token of Okta.</summary>
public sealed class OktaToken : NamedTokenPattern
{
    private const string Random = "LiYkFzBA6yW6Y26mp3ZveAWinjusW9wdcDO5oo1q";

    /// <inheritdoc/>
    public override string Name => "Okta token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["okta", "Okta", "OKTA"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits =>
        [Join("OKTA_API_TOKEN=", "00", Random), Join("\"OktaApiToken\": \"", "00", Random, "\""), Join("okta_api_token: ", "00", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses =>
        [Join("OKTA_API_TOKEN=", "00", Random, "q7"), "OKTA_API_TOKEN=your-token-here", Join("OKTA_REGION=", "00", Random)];

    /// <inheritdoc/>
    protected override string Setting => "okta (?:client )?(?:api )?token";

    /// <inheritdoc/>
    protected override string Value => "00" + Mixed + "[A-Za-z0-9_-]{40}";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";
}
