namespace ReadinessGate.Secrets.Patterns;

/// <summary>An API key of Mistral AI.</summary>
public sealed class MistralKey : NamedTokenPattern
{
    private const string Random = "2XcPoFfPZr4Z3sAMkxtS7FLeIs6xjOGM";

    /// <inheritdoc/>
    public override string Name => "Mistral AI key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["mistral", "Mistral", "MISTRAL"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits =>
        [Join("MISTRAL_API_KEY=", Random), Join("var mistralApiKey = \"", Random, "\";"), Join("string MistralApiKey { get; set; } = \"", Random, "\";")];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses =>
        [Join("MISTRAL_API_KEY=", Random, "q7"), "MISTRAL_API_KEY=your-key-here", Join("MISTRAL_REGION=", Random), Join("MISTRAL_API_KEY=", new('0', 32))];

    /// <inheritdoc/>
    protected override string Setting => "mistral (?:ai )?api key";

    /// <inheritdoc/>
    protected override string Value => Mixed + "[A-Za-z0-9]{32}";
}
