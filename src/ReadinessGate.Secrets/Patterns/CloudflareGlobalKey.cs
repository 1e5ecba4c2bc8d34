namespace ReadinessGate.Secrets.Patterns;

/// <summary>The global API key of a Cloudflare account.</summary>
public sealed class CloudflareGlobalKey : NamedTokenPattern
{
    private const string Random = "f2499d115080728fbc06d51682407595e18e4";

    /// <inheritdoc/>
    public override string Name => "Cloudflare global key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["cloudflare", "Cloudflare", "CloudFlare", "CLOUDFLARE", "CF_API", "CF_GLOBAL", "cf_api"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits =>
    [
        Join("CLOUDFLARE_API_KEY=", Random),
        Join("\"Cloudflare\": { \"Enabled\": true, \"ApiKey\": \"", Random, "\" }"),
        Join("cloudflare_api_key: ", Random),
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses =>
    [
        Join("CLOUDFLARE_API_KEY=", Random, "q7"),
        "CLOUDFLARE_API_KEY=your-key-here",
        Join("CLOUDFLARE_REGION=", Random),
        Join("CLOUDFLARE_API_KEY=", new('0', 37)),
    ];

    /// <inheritdoc/>
    protected override string Setting => "(?:cloudflare|cf) (?:global )?(?:api )?key";

    /// <inheritdoc/>
    protected override string Value => "[0-9a-f]{37}";
}
