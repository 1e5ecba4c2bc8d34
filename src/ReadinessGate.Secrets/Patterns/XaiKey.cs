namespace ReadinessGate.Secrets.Patterns;

/// <summary>An API key of xAI.</summary>
public sealed class XaiKey : TokenPattern
{
    private const string Random = "PvD2fJ4OTZStZaBmkjq5DdjSPxc2dYJCR1AGLbP8iaCDd4anoeAVRAzJDhqNDMlAanBrygOznrxurECj";

    /// <inheritdoc/>
    public override string Name => "xAI key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["xai-"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("xai-", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("xai-", Random, "q7"), "xai-your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "xai-" + Mixed + "[A-Za-z0-9]{80}";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";
}
