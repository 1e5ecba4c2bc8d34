namespace ReadinessGate.Secrets.Patterns;

/// <summary>An API key of Cohere.</summary>
public sealed class CohereKey : NamedTokenPattern
{
    private const string Random = "aBPURjETeDaYJL0Rw8bYLrwjXHLj9st3W308ZTGb";

    /// <inheritdoc/>
    public override string Name => "Cohere key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["cohere_", "Cohere", "cohereA", "cohere:", "COHERE", "CO_API_KEY"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits =>
        [Join("COHERE_API_KEY=", Random), Join("string CohereApiKey { get; set; } = \"", Random, "\";"), Join("- name: COHERE_API_KEY\n  value: ", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses =>
        [Join("COHERE_API_KEY=", Random, "q7"), "COHERE_API_KEY=your-key-here", Join("COHERE_REGION=", Random), Join("COHERE_API_KEY=", new('0', 40))];

    /// <inheritdoc/>
    protected override string Setting => "(?:cohere|(?<![A-Za-z_])co) api key";

    /// <inheritdoc/>
    protected override string Value => Mixed + "[A-Za-z0-9]{40}";
}
