namespace ReadinessGate.Secrets.Patterns;

/// <summary>The secret half of an API key of Mailjet.</summary>
public sealed class MailjetSecret : NamedTokenPattern
{
    private const string Random = "f3c81b11687470cbb59ea436c4cb8c00";

    /// <inheritdoc/>
    public override string Name => "Mailjet secret key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["mailjet", "Mailjet", "MailJet", "MAILJET", "MJ_APIKEY"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits =>
        [Join("MAILJET_SECRET_KEY=", Random), Join("<add key=\"Mailjet:SecretKey\" value=\"", Random, "\" />")];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses =>
    [
        Join("MAILJET_SECRET_KEY=", Random, "q7"),
        "MAILJET_SECRET_KEY=your-key-here",
        Join("MAILJET_REGION=", Random),
        Join("MAILJET_SECRET_KEY=", new('0', 32)),
    ];

    /// <inheritdoc/>
    protected override string Setting => "(?:mailjet (?:api )?secret(?: key)?|mj apikey private)";

    /// <inheritdoc/>
    protected override string Value => "[0-9a-f]{32}";
}
