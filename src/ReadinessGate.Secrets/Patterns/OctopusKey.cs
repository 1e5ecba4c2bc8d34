namespace ReadinessGate.Secrets.Patterns;

/// <summary>An API key of Octopus Deploy.</summary>
public sealed class OctopusKey : TokenPattern
{
    private const string Random = "EZISKXSBYRLDT3BPELPUOVDI9Q0MZD";

    /// <inheritdoc/>
    public override string Name => "Octopus Deploy key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["API-"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("API-", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("API-", "A07Q39PZB9"), "API-REFERENCEDOCUMENTATIONPAGES"];

    /// <inheritdoc/>
    protected override string Shape => "API-" + Blended + "[A-Z0-9]{25,32}";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";
}
