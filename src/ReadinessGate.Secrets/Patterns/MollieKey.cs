namespace ReadinessGate.Secrets.Patterns;

/// <summary>A live API key of Mollie.</summary>
public sealed class MollieKey : TokenPattern
{
    private const string Random = "Z2bicIAufrcp8Uk6N2WLKpTeCPVKBS";

    /// <inheritdoc/>
    public override string Name => "Mollie key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["live_"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("live_", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("live_", Random, "q7"), "live_your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "live_" + Mixed + "[A-Za-z0-9]{30}";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";
}
