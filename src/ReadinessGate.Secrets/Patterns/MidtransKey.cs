namespace ReadinessGate.Secrets.Patterns;

/// <summary>A live server key of Midtrans.</summary>
public sealed class MidtransKey : TokenPattern
{
    private const string Random = "u7S-uuGNj2v5fBNwiATAFoYB";

    /// <inheritdoc/>
    public override string Name => "Midtrans server key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["Mid-server-"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("Mid-server-", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("Mid-server-", Random, "q7"), "Mid-server-your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "Mid-server-" + Mixed + "[A-Za-z0-9_-]{24}";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";
}
