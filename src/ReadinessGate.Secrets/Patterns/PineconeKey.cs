namespace ReadinessGate.Secrets.Patterns;

/// <summary>An API key of Pinecone.</summary>
public sealed class PineconeKey : TokenPattern
{
    private const string Random = "HCsIPKHwjQSbXg5kHnvapmxhacPjOVMHWoPCe5tNZvEkIrzpwivpGVvOdFOcXEa";

    /// <inheritdoc/>
    public override string Name => "Pinecone key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["pcsk_"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("pcsk_", "4Kx7w_", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("pcsk_", "4Kx7w_", "k9cyAXd7Hkd0BbrJ"), "pcsk_4Kx7w_your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "pcsk_[A-Za-z0-9]{5,6}_" + Mixed + "[A-Za-z0-9]{60,65}";
}
