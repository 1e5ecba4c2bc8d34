namespace ReadinessGate.Secrets.Patterns;

/// <summary>An insert key of New Relic.</summary>
public sealed class NewRelicInsertKey : TokenPattern
{
    private const string Random = "rk-zVKgiJQZE0v3FGtP56NZ1r82xyDMp";

    /// <inheritdoc/>
    public override string Name => "New Relic insert key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["NRII-"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("NRII-", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("NRII-", Random, "q7"), "NRII-your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "NRII-" + Mixed + "[A-Za-z0-9_-]{32}";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";
}
