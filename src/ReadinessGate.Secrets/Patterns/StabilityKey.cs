namespace ReadinessGate.Secrets.Patterns;

/// <summary>An API key of Stability AI.</summary>
public sealed class StabilityKey : NamedTokenPattern
{
    private const string Random = "W1CeSsc02a1RLt4WVfDSIXwz3JBS7cV9yxaYYx4PZlknORi8";

    /// <inheritdoc/>
    public override string Name => "Stability AI key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["stability", "Stability", "STABILITY"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits =>
    [
        Join("STABILITY_API_KEY=", "sk-", Random),
        Join("var stabilityApiKey = \"", "sk-", Random, "\";"),
        Join("Set(\"STABILITY_API_KEY\", \"", "sk-", Random, "\")"),
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses =>
        [Join("STABILITY_API_KEY=", "sk-", Random, "q7"), "STABILITY_API_KEY=your-key-here", Join("STABILITY_REGION=", "sk-", Random)];

    /// <inheritdoc/>
    protected override string Setting => "stability (?:ai )?(?:api )?key";

    /// <inheritdoc/>
    protected override string Value => "sk-" + Mixed + "[A-Za-z0-9]{48}";
}
