namespace ReadinessGate.Secrets.Patterns;

/// <summary>A personal access token of Figma.</summary>
public sealed class FigmaToken : TokenPattern
{
    private const string Random = "sLahWEk0GdFDg3T3WNw5WNYDDth5DqvjdsRFSJbc";

    /// <inheritdoc/>
    public override string Name => "Figma token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["figd_"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("figd_", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("figd_", Random, "q7"), "figd_your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "figd_" + Mixed + "[A-Za-z0-9_-]{40}";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";
}
