namespace ReadinessGate.Secrets.Patterns;

/// <summary>An API token of Cloudflare.</summary>
public sealed class CloudflareToken : NamedTokenPattern
{
    private const string Random = "6MStMfWrpL8mVM5fzw6xecWl1ud5VC2RTOgmz4jQ";

    /// <inheritdoc/>
    public override string Name => "Cloudflare token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["cloudflare", "Cloudflare", "CloudFlare", "CLOUDFLARE", "CF_API", "cf_api"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits =>
        [Join("CLOUDFLARE_API_TOKEN=", Random), Join("var cloudflareApiToken = \"", Random, "\";"), Join("cloudflare_api_token: ", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses =>
    [
        Join("CLOUDFLARE_API_TOKEN=", Random, "q7"),
        "CLOUDFLARE_API_TOKEN=your-token-here",
        Join("CLOUDFLARE_REGION=", Random),
        Join("CLOUDFLARE_API_TOKEN=", new('0', 40)),
    ];

    /// <inheritdoc/>
    protected override string Setting => "(?:cloudflare|cf) api token";

    /// <inheritdoc/>
    protected override string Value => Mixed + "[A-Za-z0-9_-]{40}";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";
}
