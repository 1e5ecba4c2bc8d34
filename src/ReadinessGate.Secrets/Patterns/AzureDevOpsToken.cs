namespace ReadinessGate.Secrets.Patterns;

/// <summary>A personal access token of Azure DevOps as issued since 2024: 84 characters.</summary>
/// <remarks>JQQJ99 marks a common annotated security key of Microsoft, AZDO the service.</remarks>
public sealed class AzureDevOpsToken : TokenPattern
{
    private const string Random = "XkDUuag6eiARsYuxVmGIFGBJ5GPXzRdEDLTDJOuDNKgzWjVISZAk";

    /// <inheritdoc/>
    public override string Name => "Azure DevOps token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["AZDO"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join(Random, "JQQJ99", "wFF5HHL8amdwfe41Hb", "AZDO", "QSVx")];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses =>
        [Join(Random, "JQQJ98", "s6JZvSC5LJN5zQVvWX", "AZDO", "3sgT"), Join("q", Random, "JQQJ99", "oyABb0EiaoqX2IDcDD", "AZDO", "1z0R")];

    /// <inheritdoc/>
    protected override string Shape => "[A-Za-z0-9]{52}JQQJ99[A-Za-z0-9]{18}AZDO[A-Za-z0-9]{4}";

    /// <inheritdoc/>
    protected override int CharactersBeforeKeyword => 76;
}
