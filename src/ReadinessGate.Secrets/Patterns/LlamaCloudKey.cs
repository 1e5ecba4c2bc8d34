namespace ReadinessGate.Secrets.Patterns;

/// <summary>An API key of LlamaCloud.</summary>
public sealed class LlamaCloudKey : TokenPattern
{
    private const string Random = "wet1GiaFNs7zPqmJ5SKJyymhI8kVOzHp5Bs8mkBDDGU6T9Qy";

    /// <inheritdoc/>
    public override string Name => "LlamaCloud key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["llx-"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("llx-", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("llx-", Random, "q7"), "llx-your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "llx-" + Mixed + "[A-Za-z0-9]{48}";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";
}
