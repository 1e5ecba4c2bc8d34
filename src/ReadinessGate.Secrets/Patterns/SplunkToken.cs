namespace ReadinessGate.Secrets.Patterns;

/// <summary>A token of the HTTP event collector of Splunk.</summary>
public sealed class SplunkToken : NamedTokenPattern
{
    private const string Random = "3262072c-40dd-4dec-aefe-b399a82b39ba";

    /// <inheritdoc/>
    public override string Name => "Splunk token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["splunk", "Splunk", "SPLUNK"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits =>
        [Join("SPLUNK_HEC_TOKEN=", Random), Join("var splunkHecToken = \"", Random, "\";"), Join("Set(\"SPLUNK_HEC_TOKEN\", \"", Random, "\")")];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses =>
        [Join("SPLUNK_HEC_TOKEN=", Random, "q7"), "SPLUNK_HEC_TOKEN=your-token-here", Join("SPLUNK_REGION=", Random)];

    /// <inheritdoc/>
    protected override string Setting => "splunk (?:hec )?token";

    /// <inheritdoc/>
    protected override string Value => Uuid;

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";
}
