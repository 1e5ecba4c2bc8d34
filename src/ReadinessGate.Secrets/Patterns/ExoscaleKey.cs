namespace ReadinessGate.Secrets.Patterns;

/// <summary>The id of an API key of Exoscale.</summary>
/// <remarks>The id alone opens nothing, but it names the account, and its secret half is rarely far.</remarks>
public sealed class ExoscaleKey : TokenPattern
{
    private const string Random = "bd796c5c6fd198e949afd962";

    /// <inheritdoc/>
    public override string Name => "Exoscale key id";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["EXO"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("EXO", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("EXO", Random, "q7"), "EXOyour-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "EXO[0-9a-f]{24}";
}
