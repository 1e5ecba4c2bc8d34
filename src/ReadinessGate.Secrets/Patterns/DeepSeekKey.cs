namespace ReadinessGate.Secrets.Patterns;

/// <summary>An API key of DeepSeek or of Alibaba DashScope, which share a format.</summary>
public sealed class DeepSeekKey : TokenPattern
{
    private const string Random = "ed7b078a475f61621ea8ed3befb07c9c";

    /// <inheritdoc/>
    public override string Name => "DeepSeek or DashScope key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["sk-"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("sk-", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("sk-", Random, "q7"), "sk-your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "sk-[0-9a-f]{32}";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";
}
