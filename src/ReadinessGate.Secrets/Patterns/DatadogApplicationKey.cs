namespace ReadinessGate.Secrets.Patterns;

/// <summary>An application key of Datadog.</summary>
public sealed class DatadogApplicationKey : NamedTokenPattern
{
    private const string Random = "5d5dac0856b49048fdb41101e0cadef2aff58466";

    /// <inheritdoc/>
    public override string Name => "Datadog application key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["datadog", "Datadog", "DataDog", "DATADOG", "DD_APP", "dd_app"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits =>
    [
        Join("DATADOG_APP_KEY=", Random),
        Join("\"DatadogAppKey\": \"", Random, "\""),
        Join("\"Datadog\": { \"Enabled\": true, \"AppKey\": \"", Random, "\" }"),
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses =>
        [Join("DATADOG_APP_KEY=", Random, "q7"), "DATADOG_APP_KEY=your-key-here", Join("DATADOG_REGION=", Random), Join("DATADOG_APP_KEY=", new('0', 40))];

    /// <inheritdoc/>
    protected override string Setting => "(?:datadog|(?<![A-Za-z])dd) app(?:lication)? key";

    /// <inheritdoc/>
    protected override string Value => "[0-9a-f]{40}";
}
