namespace ReadinessGate.Secrets.Patterns;

/// <summary>An admin key of Anthropic.</summary>
public sealed class AnthropicAdminKey : TokenPattern
{
    private const string Random = "qLbqj8S18H--4Rx70vHwZgJ7HmZOQBgZJiruoDwh1LOJanN82Yr9qII6jFr82DgGYHcB1MVO7mFwnDSTgEflfzvSluOVK";

    /// <inheritdoc/>
    public override string Name => "Anthropic admin key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["sk-ant-admin"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("sk-ant-admin", "01-", Random, "AA")];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("sk-ant-admin", "01-", Random, "q7", "AA"), "sk-ant-admin01-your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "sk-ant-admin[0-9]{2}-" + Mixed + "[A-Za-z0-9_-]{93}AA";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";
}
