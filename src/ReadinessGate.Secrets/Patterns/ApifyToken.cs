namespace ReadinessGate.Secrets.Patterns;

/// <summary>An API token of Apify.</summary>
public sealed class ApifyToken : TokenPattern
{
    private const string Random = "CIrENc2ggqMB0b3aADcx3GuEwFVNbqpsD3iK";

    /// <inheritdoc/>
    public override string Name => "Apify token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["apify_api_"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("apify_api_", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("apify_api_", Random, "q7"), "apify_api_your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "apify_api_" + Mixed + "[A-Za-z0-9]{36}";
}
