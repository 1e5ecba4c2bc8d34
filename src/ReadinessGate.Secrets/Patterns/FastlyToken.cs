namespace ReadinessGate.Secrets.Patterns;

/// <summary>An API token of Fastly.</summary>
public sealed class FastlyToken : NamedTokenPattern
{
    private const string Random = "Yecitg6lU6jsugW35dMFSffFN8TpZZCo";

    /// <inheritdoc/>
    public override string Name => "Fastly token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["fastly", "Fastly", "FASTLY"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits =>
    [
        Join("FASTLY_API_TOKEN=", Random),
        Join("<add key=\"Fastly:ApiToken\" value=\"", Random, "\" />"),
        Join("- name: FASTLY_API_TOKEN\n  value: ", Random),
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses =>
    [
        Join("FASTLY_API_TOKEN=", Random, "q7"),
        "FASTLY_API_TOKEN=your-token-here",
        Join("FASTLY_REGION=", Random),
        Join("FASTLY_API_TOKEN=", new('0', 32)),
    ];

    /// <inheritdoc/>
    protected override string Setting => "fastly (?:api )?(?:key|token)";

    /// <inheritdoc/>
    protected override string Value => Mixed + "[A-Za-z0-9_-]{32}";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";
}
