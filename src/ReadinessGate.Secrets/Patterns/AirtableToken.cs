namespace ReadinessGate.Secrets.Patterns;

/// <summary>A personal access token of Airtable.</summary>
public sealed class AirtableToken : NamedTokenPattern
{
    private const string Random = "07661feb42e0068e74bd6396b4652e8ec73d4a794b72b7830fced409dcfbbac2";

    /// <inheritdoc/>
    public override string Name => "Airtable token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["airtable", "Airtable", "AIRTABLE"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits =>
    [
        Join("AIRTABLE_TOKEN=", "pat", "F8L8OWC0oW7Xpz", ".", Random),
        Join("var airtableToken = \"", "pat", "5ihs8SRiCMbOfA", ".", Random, "\";"),
        Join("string AirtableToken { get; set; } = \"", "pat", "Qao4iQeOOcy6nR", ".", Random, "\";"),
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses =>
    [
        Join("AIRTABLE_TOKEN=", "pat", "OjDnHGjTTV8Hm6", ".", Random, "q7"),
        "AIRTABLE_TOKEN=your-token-here",
        Join("AIRTABLE_REGION=", "pat", "3MCwerfjjv5oAv", ".", Random),
    ];

    /// <inheritdoc/>
    protected override string Setting => "airtable (?:api |access |personal access )?(?:token|key|pat)";

    /// <inheritdoc/>
    protected override string Value => @"pat[A-Za-z0-9]{14}\.[0-9a-f]{64}";
}
