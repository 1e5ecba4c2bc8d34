namespace ReadinessGate.Secrets.Patterns;

/// <summary>A key of Azure AI services or Azure OpenAI: 84 characters.</summary>
/// <remarks>JQQJ99 marks a common annotated security key of Microsoft, ACOG the service.</remarks>
public sealed class AzureAIServicesKey : TokenPattern
{
    private const string Random = "rNIsHs6Thg6TsZw4tm31Y5wKYlIDK7ego3dSdHW89JJrcLCND94S";

    /// <inheritdoc/>
    public override string Name => "Azure AI services key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["ACOG"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join(Random, "JQQJ99", "Qt1UjevBJN0y3SZLg1", "ACOG", "z4Hr")];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses =>
        [Join(Random, "JQQJ98", "PNSSOdNcdO7unjJKIy", "ACOG", "shy4"), Join("q", Random, "JQQJ99", "LUqwsnDkMhfiT4AR3B", "ACOG", "4OqP")];

    /// <inheritdoc/>
    protected override string Shape => "[A-Za-z0-9]{52}JQQJ99[A-Za-z0-9]{18}ACOG[A-Za-z0-9]{4}";

    /// <inheritdoc/>
    protected override int CharactersBeforeKeyword => 76;
}
