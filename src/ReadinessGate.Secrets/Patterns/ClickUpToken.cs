namespace ReadinessGate.Secrets.Patterns;

/// <summary>A personal token of ClickUp.</summary>
public sealed class ClickUpToken : TokenPattern
{
    private const string Random = "Q64E68K7EBDYY0UX0T2BMCE0XTTHDESP";

    /// <inheritdoc/>
    public override string Name => "ClickUp token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["pk_"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("pk_", "71653269", "_", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("pk_", "99137253", "_", Random, "q7"), "pk_97899006_your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "pk_[0-9]{5,10}_" + Blended + "[A-Z0-9]{32}";
}
