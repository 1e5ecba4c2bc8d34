namespace ReadinessGate.Secrets.Patterns;

/// <summary>An API token of PagerDuty.</summary>
public sealed class PagerDutyToken : NamedTokenPattern
{
    private const string Random = "71BnPXNfDdoebWXVHQHW";

    /// <inheritdoc/>
    public override string Name => "PagerDuty token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["pagerduty", "Pagerduty", "PagerDuty", "PAGERDUTY"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits =>
        [Join("PAGERDUTY_TOKEN=", Random), Join("Set(\"PAGERDUTY_TOKEN\", \"", Random, "\")"), Join("- name: PAGERDUTY_TOKEN\n  value: ", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses =>
    [
        Join("PAGERDUTY_TOKEN=", Random, "q7"),
        "PAGERDUTY_TOKEN=your-token-here",
        Join("PAGERDUTY_REGION=", Random),
        Join("PAGERDUTY_TOKEN=", new('0', 20)),
    ];

    /// <inheritdoc/>
    protected override string Setting => "pagerduty (?:api |access )?(?:token|key)";

    /// <inheritdoc/>
    protected override string Value => Mixed + "[A-Za-z0-9+_-]{20}";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_+-";
}
