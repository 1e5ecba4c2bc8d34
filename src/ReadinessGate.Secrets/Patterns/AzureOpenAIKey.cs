namespace ReadinessGate.Secrets.Patterns;

/// <summary>A key of Azure OpenAI or AI services in its older form of 32 hexadecimal digits.</summary>
public sealed class AzureOpenAIKey : NamedTokenPattern
{
    private const string Random = "b55f75521ca07fd3e93d02a84467a8ad";

    /// <inheritdoc/>
    public override string Name => "Azure OpenAI key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["AZURE_OPENAI", "AzureOpenAI", "AzureOpenAi", "AzureOpenai", "azureOpenAI", "azureOpenAi", "azure_openai", "AZURE_AI", "AzureAI", "AZURE_COGNITIVE"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits =>
        [Join("AZURE_OPENAI_API_KEY=", Random), Join("\"AzureOpenaiApiKey\": \"", Random, "\""), Join("azure_openai_api_key: ", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses =>
    [
        Join("AZURE_OPENAI_API_KEY=", Random, "q7"),
        "AZURE_OPENAI_API_KEY=your-key-here",
        Join("AZURE_REGION=", Random),
        Join("AZURE_OPENAI_API_KEY=", new('0', 32)),
    ];

    /// <inheritdoc/>
    protected override string Setting => "azure (?:open ?ai|cognitive|ai) (?:services? )?(?:api )?key";

    /// <inheritdoc/>
    protected override string Value => "[0-9a-f]{32}";
}
