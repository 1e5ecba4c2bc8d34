namespace ReadinessGate.Secrets.Patterns;

/// <summary>A project or account token of Railway.</summary>
public sealed class RailwayToken : NamedTokenPattern
{
    private const string Random = "8bd73a9d-81b6-4372-a5e0-be2e618353c1";

    /// <inheritdoc/>
    public override string Name => "Railway token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["railway", "Railway", "RAILWAY"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits =>
    [
        Join("RAILWAY_TOKEN=", Random),
        Join("\"Railway\": { \"Enabled\": true, \"Token\": \"", Random, "\" }"),
        Join("var railwayToken = \"", Random, "\";"),
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses =>
        [Join("RAILWAY_TOKEN=", Random, "q7"), "RAILWAY_TOKEN=your-token-here", Join("RAILWAY_REGION=", Random)];

    /// <inheritdoc/>
    protected override string Setting => "railway (?:api )?token";

    /// <inheritdoc/>
    protected override string Value => Uuid;

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";
}
