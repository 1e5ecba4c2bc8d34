namespace ReadinessGate.Secrets.Patterns;

/// <summary>An access token of Rollbar.</summary>
public sealed class RollbarToken : NamedTokenPattern
{
    private const string Random = "08f56c81ab62da56cff61e779fd67afd";

    /// <inheritdoc/>
    public override string Name => "Rollbar token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["rollbar", "Rollbar", "ROLLBAR"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits =>
    [
        Join("ROLLBAR_ACCESS_TOKEN=", Random),
        Join("string RollbarAccessToken { get; set; } = \"", Random, "\";"),
        Join("- name: ROLLBAR_ACCESS_TOKEN\n  value: ", Random),
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses =>
    [
        Join("ROLLBAR_ACCESS_TOKEN=", Random, "q7"),
        "ROLLBAR_ACCESS_TOKEN=your-token-here",
        Join("ROLLBAR_REGION=", Random),
        Join("ROLLBAR_ACCESS_TOKEN=", new('0', 32)),
    ];

    /// <inheritdoc/>
    protected override string Setting => "rollbar (?:server |access |api )?token";

    /// <inheritdoc/>
    protected override string Value => "[0-9a-f]{32}";
}
