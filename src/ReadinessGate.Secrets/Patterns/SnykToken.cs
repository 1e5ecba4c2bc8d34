namespace ReadinessGate.Secrets.Patterns;

/// <summary>An API token of Snyk.</summary>
public sealed class SnykToken : NamedTokenPattern
{
    private const string Random = "0dac46c1-53a3-4ee2-aa76-0f3228ae09ad";

    /// <inheritdoc/>
    public override string Name => "Snyk token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["snyk", "Snyk", "SNYK"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits =>
        [Join("SNYK_TOKEN=", Random), Join("var snykToken = \"", Random, "\";"), Join("Set(\"SNYK_TOKEN\", \"", Random, "\")")];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("SNYK_TOKEN=", Random, "q7"), "SNYK_TOKEN=your-token-here", Join("SNYK_REGION=", Random)];

    /// <inheritdoc/>
    protected override string Setting => "snyk (?:api )?(?:token|key)";

    /// <inheritdoc/>
    protected override string Value => Uuid;

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";
}
