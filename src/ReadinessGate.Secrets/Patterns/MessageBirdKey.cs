namespace ReadinessGate.Secrets.Patterns;

/// <summary>An access key of MessageBird.</summary>
public sealed class MessageBirdKey : NamedTokenPattern
{
    private const string Random = "YkQ6M8uYKqZt4df9eEop5gMTf";

    /// <inheritdoc/>
    public override string Name => "MessageBird key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["messagebird", "Messagebird", "MessageBird", "MESSAGEBIRD"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits =>
    [
        Join("MESSAGEBIRD_ACCESS_KEY=", Random),
        Join("var messagebirdAccessKey = \"", Random, "\";"),
        Join("- name: MESSAGEBIRD_ACCESS_KEY\n  value: ", Random),
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses =>
    [
        Join("MESSAGEBIRD_ACCESS_KEY=", Random, "q7"),
        "MESSAGEBIRD_ACCESS_KEY=your-key-here",
        Join("MESSAGEBIRD_REGION=", Random),
        Join("MESSAGEBIRD_ACCESS_KEY=", new('0', 25)),
    ];

    /// <inheritdoc/>
    protected override string Setting => "messagebird (?:api |access )?key";

    /// <inheritdoc/>
    protected override string Value => Mixed + "[A-Za-z0-9]{25}";
}
