namespace ReadinessGate.Secrets.Patterns;

/// <summary>A personal access token of Azure DevOps as issued since 2024: 84 characters.</summary>
/// <remarks>JQQJ99 marks a common annotated security key of Microsoft; what stands between it and the service is often a run of A, AZDO the service.</remarks>
public sealed class AzureDevOpsToken : TokenPattern
{
    private const string Random = "XkDUuag6eiARsYuxVmGIFGBJ5GPXzRdEDLTDJOuDNKgzWjVISZAk";

    /// <inheritdoc/>
    public override string Name => "Azure DevOps token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["AZDO"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join(Random, "JQQJ99", "BKACAAAAAAAAAAAAAS", "AZDO", "wFF5")];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses =>
        [Join(Random, "JQQJ98", "HHL8amdwfe41HbQSVx", "AZDO", "s6JZ"), Join("q", Random, "JQQJ99", "vSC5LJN5zQVvWX3sgT", "AZDO", "oyAB")];

    /// <inheritdoc/>
    protected override string Shape => "[A-Za-z0-9]{52}JQQJ99[A-Za-z0-9]{18}AZDO[A-Za-z0-9]{4}";

    /// <inheritdoc/>
    protected override int CharactersBeforeKeyword => 76;

    /// <inheritdoc/>
    protected override string RandomPart(string token) => token.Substring(0, 52);
}
