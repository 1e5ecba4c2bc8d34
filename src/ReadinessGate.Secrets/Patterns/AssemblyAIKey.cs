namespace ReadinessGate.Secrets.Patterns;

/// <summary>An API key of AssemblyAI.</summary>
public sealed class AssemblyAIKey : NamedTokenPattern
{
    private const string Random = "2db4c1b80a04b4272e9220d28d74c92b";

    /// <inheritdoc/>
    public override string Name => "AssemblyAI key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["assemblyai", "AssemblyAI", "AssemblyAi", "Assemblyai", "ASSEMBLYAI", "assembly_ai", "ASSEMBLY_AI"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits =>
    [
        Join("ASSEMBLYAI_API_KEY=", Random),
        Join("\"Assemblyai\": { \"Enabled\": true, \"ApiKey\": \"", Random, "\" }"),
        Join("assemblyai_api_key: ", Random),
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses =>
    [
        Join("ASSEMBLYAI_API_KEY=", Random, "q7"),
        "ASSEMBLYAI_API_KEY=your-key-here",
        Join("ASSEMBLYAI_REGION=", Random),
        Join("ASSEMBLYAI_API_KEY=", new('0', 32)),
    ];

    /// <inheritdoc/>
    protected override string Setting => "assembly ?ai (?:api )?(?:key|token)";

    /// <inheritdoc/>
    protected override string Value => "[0-9a-f]{32}";
}
