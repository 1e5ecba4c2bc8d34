namespace ReadinessGate.Secrets.Patterns;

/// <summary>An access token of Deno Deploy.</summary>
public sealed class DenoDeployToken : TokenPattern
{
    private const string Random = "t9HCVbpDxFxdAs5UR03IgHlXiq6g9RpzCak5";

    /// <inheritdoc/>
    public override string Name => "Deno Deploy token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["ddp_"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("ddp_", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("ddp_", Random, "q7"), "ddp_your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "ddp_" + Mixed + "[A-Za-z0-9]{36}";
}
