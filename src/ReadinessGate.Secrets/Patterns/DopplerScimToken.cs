namespace ReadinessGate.Secrets.Patterns;

/// <summary>A SCIM token of Doppler.</summary>
public sealed class DopplerScimToken : TokenPattern
{
    private const string Random = "ZuWGJ9T4Djti6yKIQU6OTXRiDWKpqV4CTc7mO6Cd6hA";

    /// <inheritdoc/>
    public override string Name => "Doppler SCIM token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["dp.scim."];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("dp.scim.", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("dp.scim.", "6DF59ngLr2LRCm"), "dp.scim.your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => @"dp\.scim\." + Mixed + "[A-Za-z0-9]{40,44}";
}
