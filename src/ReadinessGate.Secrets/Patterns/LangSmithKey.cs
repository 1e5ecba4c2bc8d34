namespace ReadinessGate.Secrets.Patterns;

/// <summary>An API key of LangSmith.</summary>
public sealed class LangSmithKey : TokenPattern
{
    private const string Random = "f02750966c7c21298dad0cc7053e32fe";

    /// <inheritdoc/>
    public override string Name => "LangSmith key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["lsv2_"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("lsv2_", "pt_", Random, "_", "a559e57e38")];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("lsv2_", "pt_", Random, "q7", "_", "9dded59e58"), "lsv2_pt_your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "lsv2_(?:pt|sk)_[0-9a-f]{32}_[0-9a-f]{10}";
}
