namespace ReadinessGate.Secrets.Patterns;

/// <summary>An API or personal token of Axiom.</summary>
public sealed class AxiomToken : TokenPattern
{
    private const string Random = "de85d422-71e5-4bd2-ac24-aa492a8dd8d1";

    /// <inheritdoc/>
    public override string Name => "Axiom token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["xaat-", "xapt-"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("xaat-", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("xaat-", Random, "q7"), "xaat-your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "xa[ap]t-" + Uuid;

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";
}
