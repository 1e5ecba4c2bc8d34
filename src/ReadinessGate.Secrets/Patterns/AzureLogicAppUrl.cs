namespace ReadinessGate.Secrets.Patterns;

/// <summary>The address of a Logic Apps or Power Automate trigger with its signature: whoever holds it can start the flow.</summary>
public sealed class AzureLogicAppUrl : TokenPattern
{
    private const string Random = "ITIsQ9iMEQR3vFzBGUZhl2G8b4TCq1IkIpOnKbh6v8K";

    /// <inheritdoc/>
    public override string Name => "Azure Logic Apps address";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["&sv=1.0&sig="];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits =>
        [Join("/triggers/manual/paths/invoke?api-version=2016-10-01&sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0&sig=", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => ["&sv=1.0&sig=<signature>", Join("&sv=1.0&sig=", Random, "q7")];

    /// <inheritdoc/>
    protected override string Shape => @"&sv=1\.0&sig=(?<secret>" + Mixed + "[A-Za-z0-9_-]{43})";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_%-";

    /// <inheritdoc/>
    protected override string Before => "";
}
