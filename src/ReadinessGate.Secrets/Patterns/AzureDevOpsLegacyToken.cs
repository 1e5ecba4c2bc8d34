namespace ReadinessGate.Secrets.Patterns;

/// <summary>A personal access token of Azure DevOps as issued until 2024: 52 characters of base 32.</summary>
public sealed class AzureDevOpsLegacyToken : NamedTokenPattern
{
    private const string Random = "qgmolnxbgbxkigrcj6fycrn6jp46shaaol2gipzq6o5pn7lsptbr";

    /// <inheritdoc/>
    public override string Name => "Azure DevOps token (legacy)";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["AZURE_DEVOPS", "AzureDevOps", "AzureDevops", "azureDevOps", "azure_devops", "azdo_", "Azdo", "AZDO_", "VSCE_PAT"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits =>
        [Join("AZURE_DEVOPS_PAT=", Random), Join("\"AzureDevopsPat\": \"", Random, "\""), Join("azure_devops_pat: ", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses =>
        [Join("AZURE_DEVOPS_PAT=", Random, "q7"), "AZURE_DEVOPS_PAT=your-pat-here", Join("AZURE_REGION=", Random), Join("AZURE_DEVOPS_PAT=", new('0', 52))];

    /// <inheritdoc/>
    protected override string Setting => "(?:azure dev ?ops|azdo|vsce) (?:ext )?(?:pat|token|personal access token)";

    /// <inheritdoc/>
    protected override string Value => Blended + "[a-z2-7]{52}";
}
