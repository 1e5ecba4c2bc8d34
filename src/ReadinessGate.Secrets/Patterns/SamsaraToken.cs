namespace ReadinessGate.Secrets.Patterns;

/// <summary>An API token of Samsara.</summary>
public sealed class SamsaraToken : TokenPattern
{
    private const string Random = "CXRG2M9hBPlBxtPNkGGsiC6EnlgIPR";

    /// <inheritdoc/>
    public override string Name => "Samsara token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["samsara_api_"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("samsara_api_", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("samsara_api_", Random, "q7"), "samsara_api_your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "samsara_api_" + Mixed + "[A-Za-z0-9]{30}";
}
