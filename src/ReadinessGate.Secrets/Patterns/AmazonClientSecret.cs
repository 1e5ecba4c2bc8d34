namespace ReadinessGate.Secrets.Patterns;

/// <summary>The client secret of an application that uses Login with Amazon or the Selling Partner API.</summary>
public sealed class AmazonClientSecret : TokenPattern
{
    private const string Random = "98c67909e91453b50b3b1186c1d3d54d6b4f89df6c1658b8c9a761f49edf76c0";

    /// <inheritdoc/>
    public override string Name => "Login with Amazon client secret";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["amzn1.oa2-cs.v1."];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("amzn1.oa2-cs.v1.", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("amzn1.oa2-cs.v1.", Random, "q7"), "amzn1.oa2-cs.v1.your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => @"amzn1\.oa2-cs\.v1\.[0-9a-f]{64}";
}
