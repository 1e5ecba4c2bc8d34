namespace ReadinessGate.Secrets.Patterns;

/// <summary>A personal access token of Asana.</summary>
public sealed class AsanaToken : NamedTokenPattern
{
    private const string Random = "023ce8c7a0bc9a31d5ac121166ef712c";

    /// <inheritdoc/>
    public override string Name => "Asana token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["asana", "Asana", "ASANA"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits =>
    [
        Join("ASANA_ACCESS_TOKEN=", "2/", "1334644510986779", "/", "2969351733044108", ":", Random),
        Join("string AsanaAccessToken { get; set; } = \"", "2/", "7124611943716673", "/", "8365117329463905", ":", Random, "\";"),
        Join("- name: ASANA_ACCESS_TOKEN\n  value: ", "2/", "4122764604197997", "/", "6116865122893117", ":", Random),
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses =>
    [
        Join("ASANA_ACCESS_TOKEN=", "2/", "5504224219330951", "/", "2275504354309822", ":", Random, "q7"),
        "ASANA_ACCESS_TOKEN=your-token-here",
        Join("ASANA_REGION=", "2/", "6463658961179045", "/", "6292591262836575", ":", Random),
    ];

    /// <inheritdoc/>
    protected override string Setting => "asana (?:personal )?(?:access |api )?token";

    /// <inheritdoc/>
    protected override string Value => "[0-2]/[0-9]{16}(?:/[0-9]{16})?:[0-9a-f]{32}";
}
