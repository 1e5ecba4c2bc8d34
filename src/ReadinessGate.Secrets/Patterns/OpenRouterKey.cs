namespace ReadinessGate.Secrets.Patterns;

/// <summary>An API key of OpenRouter.</summary>
public sealed class OpenRouterKey : TokenPattern
{
    private const string Random = "cc6b4655ded310edc69866fbee00d26a889b1e54e3cea68b0e07146638d887e0";

    /// <inheritdoc/>
    public override string Name => "OpenRouter key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["sk-or-v1-"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("sk-or-v1-", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("sk-or-v1-", Random, "q7"), "sk-or-v1-your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "sk-or-v1-[0-9a-f]{64}";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";
}
