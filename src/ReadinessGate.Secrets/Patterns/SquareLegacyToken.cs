namespace ReadinessGate.Secrets.Patterns;

/// <summary>A personal access token of Square in its older form.</summary>
public sealed class SquareLegacyToken : TokenPattern
{
    private const string Random = "PG_rRngq8As7RDmjPTFQqb";

    /// <inheritdoc/>
    public override string Name => "Square access token (legacy)";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["sq0atp-"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("sq0atp-", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("sq0atp-", Random, "q7"), "sq0atp-your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "sq0atp-" + Mixed + "[A-Za-z0-9_-]{22}";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";
}
