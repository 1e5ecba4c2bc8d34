namespace ReadinessGate.Secrets.Patterns;

/// <summary>A live API key of Lob.</summary>
public sealed class LobKey : TokenPattern
{
    private const string Random = "6c127d4f59575d875f480076a55a82bd3af";

    /// <inheritdoc/>
    public override string Name => "Lob key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["live_"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("live_", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("live_", Random, "q7"), "live_your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "live_[0-9a-f]{35}";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";
}
