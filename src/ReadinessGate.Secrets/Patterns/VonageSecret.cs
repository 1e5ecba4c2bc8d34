namespace ReadinessGate.Secrets.Patterns;

/// <summary>The API secret of a Vonage (Nexmo) account.</summary>
public sealed class VonageSecret : NamedTokenPattern
{
    private const string Random = "b1WV9L3LpcduBv9j";

    /// <inheritdoc/>
    public override string Name => "Vonage secret";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["vonage", "Vonage", "VONAGE", "nexmo", "Nexmo", "NEXMO"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits =>
        [Join("VONAGE_API_SECRET=", Random), Join("var vonageApiSecret = \"", Random, "\";"), Join("Set(\"VONAGE_API_SECRET\", \"", Random, "\")")];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses =>
    [
        Join("VONAGE_API_SECRET=", Random, "q7"),
        "VONAGE_API_SECRET=your-secret-here",
        Join("VONAGE_REGION=", Random),
        Join("VONAGE_API_SECRET=", new('0', 16)),
    ];

    /// <inheritdoc/>
    protected override string Setting => "(?:vonage|nexmo) (?:api )?secret";

    /// <inheritdoc/>
    protected override string Value => Mixed + "[A-Za-z0-9]{16}";
}
