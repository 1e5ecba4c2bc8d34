namespace ReadinessGate.Secrets.Patterns;

/// <summary>An API token of Zendesk.</summary>
public sealed class ZendeskToken : NamedTokenPattern
{
    private const string Random = "bFITEraZRne1sWxp2oLztQYqlyoOEKSevkuFiSpT";

    /// <inheritdoc/>
    public override string Name => "Zendesk token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["zendesk", "Zendesk", "ZENDESK"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits =>
    [
        Join("ZENDESK_API_TOKEN=", Random),
        Join("string ZendeskApiToken { get; set; } = \"", Random, "\";"),
        Join("- name: ZENDESK_API_TOKEN\n  value: ", Random),
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses =>
    [
        Join("ZENDESK_API_TOKEN=", Random, "q7"),
        "ZENDESK_API_TOKEN=your-token-here",
        Join("ZENDESK_REGION=", Random),
        Join("ZENDESK_API_TOKEN=", new('0', 40)),
    ];

    /// <inheritdoc/>
    protected override string Setting => "zendesk (?:api )?token";

    /// <inheritdoc/>
    protected override string Value => Mixed + "[A-Za-z0-9]{40}";
}
