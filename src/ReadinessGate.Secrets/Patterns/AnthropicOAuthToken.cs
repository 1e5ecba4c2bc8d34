namespace ReadinessGate.Secrets.Patterns;

/// <summary>An OAuth token of Anthropic.</summary>
public sealed class AnthropicOAuthToken : TokenPattern
{
    private const string Random = "BPTKX3sQe7dfmR-LAEMz9WFeFGM1B862MR5p5U6bPy8_N6L10tgmbyyvBJcsg23pTELEaYFZb_8NDNXaodgrFIK7xuzgO6P";

    /// <inheritdoc/>
    public override string Name => "Anthropic OAuth token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["sk-ant-oat"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("sk-ant-oat", "01-", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("sk-ant-oat01-", "eMbfStj-tpLTSwD_yhBMYcUu1a6CnJ"), "sk-ant-oat01-your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "sk-ant-oat[0-9]{2}-" + Mixed + "[A-Za-z0-9_-]{80,110}";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";
}
