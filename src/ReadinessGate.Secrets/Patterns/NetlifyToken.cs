namespace ReadinessGate.Secrets.Patterns;

/// <summary>A personal access token of Netlify.</summary>
public sealed class NetlifyToken : TokenPattern
{
    private const string Random = "vOAcB8SEEd4qo9iDrss6DP75CuJAJcjQOVI8";

    /// <inheritdoc/>
    public override string Name => "Netlify token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["nfp_"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("nfp_", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("nfp_", Random, "q7"), "nfp_your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "nfp_" + Mixed + "[A-Za-z0-9]{36}";
}
