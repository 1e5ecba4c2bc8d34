namespace ReadinessGate.Secrets.Patterns;

/// <summary>An API key of Mailgun in its newer form.</summary>
public sealed class MailgunSendingKey : NamedTokenPattern
{
    private const string Random = "f1022367f93dacf00b8af5ba5fb07737";

    /// <inheritdoc/>
    public override string Name => "Mailgun sending key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["mailgun", "Mailgun", "MAILGUN"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits =>
    [
        Join("MAILGUN_API_KEY=", Random, "-26bda938-0a6e5ce2"),
        Join("var mailgunApiKey = \"", Random, "-5e1d99d9-75ca0880", "\";"),
        Join("Set(\"MAILGUN_API_KEY\", \"", Random, "-275713ed-fb6cc588", "\")"),
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses =>
    [
        Join("MAILGUN_API_KEY=", Random, "-5901d4dc-c67a409b", "q7"),
        "MAILGUN_API_KEY=your-key-here",
        Join("MAILGUN_REGION=", Random, "-61622276-888baafa"),
        Join("MAILGUN_API_KEY=", new('0', 32)),
    ];

    /// <inheritdoc/>
    protected override string Setting => "mailgun (?:api |sending )?key";

    /// <inheritdoc/>
    protected override string Value => "[0-9a-f]{32}-[0-9a-f]{8}-[0-9a-f]{8}";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";
}
