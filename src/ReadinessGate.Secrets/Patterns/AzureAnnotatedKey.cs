namespace ReadinessGate.Secrets.Patterns;

/// <summary>A key of another Azure service in the common format of 84 characters, such as Event Grid or Maps.</summary>
/// <remarks>JQQJ99 marks a common annotated security key of Microsoft.</remarks>
public sealed class AzureAnnotatedKey : TokenPattern
{
    private const string Random = "aa60QetvJ2gxLEzLNv62XysYhuRBYUMpwlePknS5eGimJPvrGhvb";

    /// <inheritdoc/>
    public override string Name => "Azure key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["JQQJ99"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join(Random, "JQQJ99", "S6lJTI6xyppxgXiKKx", "AZEG", "A5Ad")];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses =>
        [Join(Random, "JQQJ98", "7dkaMxCSbHUNT2ki5s", "AZEG", "wwCp"), Join(Random, "JQQJ99", "qMsLgzTF0OM03NrsmN", "azeg", "G2wn")];

    /// <inheritdoc/>
    protected override string Shape => "[A-Za-z0-9]{52}JQQJ99[A-Za-z0-9]{18}(?!AZDO|ACOG)A[A-Z]{3}[A-Za-z0-9]{4}";

    /// <inheritdoc/>
    protected override int CharactersBeforeKeyword => 52;
}
