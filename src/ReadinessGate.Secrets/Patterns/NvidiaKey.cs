namespace ReadinessGate.Secrets.Patterns;

/// <summary>An API key of NVIDIA.</summary>
public sealed class NvidiaKey : TokenPattern
{
    private const string Random = "o5KI64nFJhprDRvCiqWg-GZzP6OPpl8b0BySl4T64-UwSgdn4mplCblP38krZ-NU";

    /// <inheritdoc/>
    public override string Name => "NVIDIA key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["nvapi-"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("nvapi-", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("nvapi-", Random, "q7"), "nvapi-your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "nvapi-" + Mixed + "[A-Za-z0-9_-]{64}";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";
}
