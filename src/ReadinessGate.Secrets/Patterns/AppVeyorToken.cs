namespace ReadinessGate.Secrets.Patterns;

/// <summary>An API token of AppVeyor.</summary>
public sealed class AppVeyorToken : NamedTokenPattern
{
    private const string Random = "c6llmq62bknbgj0sylc0";

    /// <inheritdoc/>
    public override string Name => "AppVeyor token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["appveyor", "Appveyor", "AppVeyor", "APPVEYOR"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits =>
    [
        Join("APPVEYOR_TOKEN=", "v2.", Random),
        Join("\"AppveyorToken\": \"", "v2.", Random, "\""),
        Join("- name: APPVEYOR_TOKEN\n  value: ", "v2.", Random),
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses =>
        [Join("APPVEYOR_TOKEN=", "v2.", Random, "q7"), "APPVEYOR_TOKEN=your-token-here", Join("APPVEYOR_REGION=", "v2.", Random)];

    /// <inheritdoc/>
    protected override string Setting => "appveyor (?:api )?(?:token|key)";

    /// <inheritdoc/>
    protected override string Value => @"v2\." + Blended + "[a-z0-9]{20}";
}
