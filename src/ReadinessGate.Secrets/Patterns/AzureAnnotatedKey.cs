namespace ReadinessGate.Secrets.Patterns;

/// <summary>A key of another Azure service in the common format of 84 characters, such as Event Grid or Maps.</summary>
/// <remarks>JQQJ99 marks a common annotated security key of Microsoft; what stands between it and the service is often a run of A.</remarks>
public sealed class AzureAnnotatedKey : TokenPattern
{
    private const string Random = "aa60QetvJ2gxLEzLNv62XysYhuRBYUMpwlePknS5eGimJPvrGhvb";

    /// <inheritdoc/>
    public override string Name => "Azure key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["JQQJ99"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join(Random, "JQQJ99", "BKACAAAAAAAAAAAAAS", "AZEG", "S6lJ")];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses =>
        [Join(Random, "JQQJ98", "TI6xyppxgXiKKxA5Ad", "AZEG", "7dka"), Join(Random, "JQQJ99", "MxCSbHUNT2ki5swwCp", "azeg", "qMsL")];

    /// <inheritdoc/>
    protected override string Shape => "[A-Za-z0-9]{52}JQQJ99[A-Za-z0-9]{18}(?!AZDO|ACOG)A[A-Z]{3}[A-Za-z0-9]{4}";

    /// <inheritdoc/>
    protected override int CharactersBeforeKeyword => 52;

    /// <inheritdoc/>
    protected override string RandomPart(string token) => token.Substring(0, 52);
}
