namespace ReadinessGate.Secrets.Patterns;

/// <summary>A server or account token of Postmark.</summary>
public sealed class PostmarkToken : NamedTokenPattern
{
    private const string Random = "30b946cf-f1fd-4d3f-af12-bc34c26505e4";

    /// <inheritdoc/>
    public override string Name => "Postmark token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["postmark", "Postmark", "POSTMARK"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits =>
    [
        Join("POSTMARK_SERVER_TOKEN=", Random),
        Join("\"Postmark\": { \"Enabled\": true, \"ServerToken\": \"", Random, "\" }"),
        Join("var postmarkServerToken = \"", Random, "\";"),
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses =>
        [Join("POSTMARK_SERVER_TOKEN=", Random, "q7"), "POSTMARK_SERVER_TOKEN=your-token-here", Join("POSTMARK_REGION=", Random)];

    /// <inheritdoc/>
    protected override string Setting => "postmark (?:server |account )?(?:api )?(?:token|key)";

    /// <inheritdoc/>
    protected override string Value => Uuid;

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";
}
