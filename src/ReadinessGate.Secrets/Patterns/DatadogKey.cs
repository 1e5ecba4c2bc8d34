namespace ReadinessGate.Secrets.Patterns;

/// <summary>An API key of Datadog.</summary>
public sealed class DatadogKey : NamedTokenPattern
{
    private const string Random = "1652a063560ffe7798aeb681a6a7c2b6";

    /// <inheritdoc/>
    public override string Name => "Datadog API key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["datadog", "Datadog", "DataDog", "DATADOG", "DD_API", "dd_api"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits =>
    [
        Join("DATADOG_API_KEY=", Random),
        Join("<add key=\"Datadog:ApiKey\" value=\"", Random, "\" />"),
        Join("string DatadogApiKey { get; set; } = \"", Random, "\";"),
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses =>
        [Join("DATADOG_API_KEY=", Random, "q7"), "DATADOG_API_KEY=your-key-here", Join("DATADOG_REGION=", Random), Join("DATADOG_API_KEY=", new('0', 32))];

    /// <inheritdoc/>
    protected override string Setting => "(?:datadog|(?<![A-Za-z])dd) api key";

    /// <inheritdoc/>
    protected override string Value => "[0-9a-f]{32}";
}
