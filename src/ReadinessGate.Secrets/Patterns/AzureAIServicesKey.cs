namespace ReadinessGate.Secrets.Patterns;

/// <summary>A key of Azure AI services or Azure OpenAI: 84 characters.</summary>
/// <remarks>JQQJ99 marks a common annotated security key of Microsoft; what stands between it and the service is often a run of A, ACOG the service.</remarks>
public sealed class AzureAIServicesKey : TokenPattern
{
    private const string Random = "rNIsHs6Thg6TsZw4tm31Y5wKYlIDK7ego3dSdHW89JJrcLCND94S";

    /// <inheritdoc/>
    public override string Name => "Azure AI services key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["ACOG"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join(Random, "JQQJ99", "BKACAAAAAAAAAAAAAS", "ACOG", "Qt1U")];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses =>
        [Join(Random, "JQQJ98", "jevBJN0y3SZLg1z4Hr", "ACOG", "PNSS"), Join("q", Random, "JQQJ99", "OdNcdO7unjJKIyshy4", "ACOG", "LUqw")];

    /// <inheritdoc/>
    protected override string Shape => "[A-Za-z0-9]{52}JQQJ99[A-Za-z0-9]{18}ACOG[A-Za-z0-9]{4}";

    /// <inheritdoc/>
    protected override int CharactersBeforeKeyword => 76;

    /// <inheritdoc/>
    protected override string RandomPart(string token) => token.Substring(0, 52);
}
