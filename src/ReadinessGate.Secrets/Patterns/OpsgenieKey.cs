namespace ReadinessGate.Secrets.Patterns;

/// <summary>An API key of Opsgenie.</summary>
public sealed class OpsgenieKey : NamedTokenPattern
{
    private const string Random = "a3d62158-b52d-4e00-ad1d-1227f644234f";

    /// <inheritdoc/>
    public override string Name => "Opsgenie key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["opsgenie", "Opsgenie", "OpsGenie", "OPSGENIE"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits =>
        [Join("OPSGENIE_API_KEY=", Random), Join("\"Opsgenie\": { \"Enabled\": true, \"ApiKey\": \"", Random, "\" }"), Join("opsgenie_api_key: ", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses =>
        [Join("OPSGENIE_API_KEY=", Random, "q7"), "OPSGENIE_API_KEY=your-key-here", Join("OPSGENIE_REGION=", Random)];

    /// <inheritdoc/>
    protected override string Setting => "opsgenie (?:api )?key";

    /// <inheritdoc/>
    protected override string Value => Uuid;

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";
}
