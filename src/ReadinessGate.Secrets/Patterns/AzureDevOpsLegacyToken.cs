namespace ReadinessGate.Secrets.Patterns;

/// <summary>A personal access token of Azure DevOps as issued until 2024: 52 characters of base 32.</summary>
public sealed class AzureDevOpsLegacyToken : NamedTokenPattern
{
    private const string Random = "qgmolnxbgbxkigrcj6fycrn6jp46shaaol2gipzq6o5pn7lsptbr";

    /// <inheritdoc/>
    public override string Name => "Azure DevOps token (legacy)";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["azure", "Azure", "AZURE", "azdo", "AZDO", "Azdo", "VSCE", "vsce"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits =>
        [Join("AZURE_DEVOPS_PAT=", Random), Join("Set(\"AZURE_DEVOPS_PAT\", \"", Random, "\")"), Join("- name: AZURE_DEVOPS_PAT\n  value: ", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses =>
        [Join("AZURE_DEVOPS_PAT=", Random, "q7"), "AZURE_DEVOPS_PAT=your-pat-here", Join("AZURE_REGION=", Random), Join("AZURE_DEVOPS_PAT=", new('0', 52))];

    /// <inheritdoc/>
    protected override string Setting => "(?:azure dev ?ops|azdo|vsce) (?:ext )?(?:pat|token|personal access token)";

    /// <inheritdoc/>
    protected override string Value => Blended + "[a-z2-7]{52}";
}
