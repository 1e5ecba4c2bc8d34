namespace ReadinessGate.Secrets.Patterns;

/// <summary>An API key of JFrog Artifactory.</summary>
public sealed class JFrogApiKey : TokenPattern
{
    private const string Random = "keUBO8RCP18Abl2jU35ynozkbTPDW386hqtlfyBrOCR99H8RFzTMKuplbz1AHPvsCz47";

    /// <inheritdoc/>
    public override string Name => "JFrog API key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["AKCp"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("AKCp", "8", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("AKCp", "8", Random, "q7"), "AKCp8your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "AKCp[0-9]" + Mixed + "[A-Za-z0-9]{68}";
}
