namespace ReadinessGate.Secrets.Patterns;

/// <summary>A key of the RapidAPI hub.</summary>
public sealed class RapidApiKey : TokenPattern
{
    private const string Random = "dcc9ef15be";

    /// <inheritdoc/>
    public override string Name => "RapidAPI key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["msh"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join(Random, "msh", "3b0e6caf2484917", "p1", "4ec659", "jsn", "c1e53a38075f")];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join(Random, "msh", "8c93d8d41aff3ab", "p2", "84b75b", "jsn", "904e0b4568b4"), "msh_your_key"];

    /// <inheritdoc/>
    protected override string Shape => "[0-9a-f]{10}msh[0-9a-f]{15}p1[0-9a-f]{6}jsn[0-9a-f]{12}";

    /// <inheritdoc/>
    protected override int CharactersBeforeKeyword => 10;
}
