namespace ReadinessGate.Secrets.Patterns;

/// <summary>A token of the Amazon Marketplace Web Service.</summary>
public sealed class AmazonMwsToken : TokenPattern
{
    private const string Random = "7680c656-48c4-4fb2-a7de-b8a97315634d";

    /// <inheritdoc/>
    public override string Name => "Amazon MWS token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["amzn.mws."];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("amzn.mws.", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("amzn.mws.", Random, "q7"), "amzn.mws.your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => @"amzn\.mws\." + Uuid;
}
