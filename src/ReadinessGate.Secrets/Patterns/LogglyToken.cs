namespace ReadinessGate.Secrets.Patterns;

/// <summary>A customer token of Loggly.</summary>
public sealed class LogglyToken : NamedTokenPattern
{
    private const string Random = "6c4031bf-a5f3-4570-a678-d2ef41e4b998";

    /// <inheritdoc/>
    public override string Name => "Loggly token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["loggly", "Loggly", "LOGGLY"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits =>
        [Join("LOGGLY_TOKEN=", Random), Join("string LogglyToken { get; set; } = \"", Random, "\";"), Join("- name: LOGGLY_TOKEN\n  value: ", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses =>
        [Join("LOGGLY_TOKEN=", Random, "q7"), "LOGGLY_TOKEN=your-token-here", Join("LOGGLY_REGION=", Random)];

    /// <inheritdoc/>
    protected override string Setting => "loggly (?:customer )?token";

    /// <inheritdoc/>
    protected override string Value => Uuid;

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";
}
