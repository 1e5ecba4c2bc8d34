namespace ReadinessGate.Secrets.Patterns;

/// <summary>An API token of Travis CI.</summary>
public sealed class TravisToken : NamedTokenPattern
{
    private const string Random = "Kjap7s_HO0N83d86pxmwHT";

    /// <inheritdoc/>
    public override string Name => "Travis CI token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["travis", "Travis", "TRAVIS"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits =>
        [Join("TRAVIS_TOKEN=", Random), Join("\"Travis\": { \"Enabled\": true, \"Token\": \"", Random, "\" }"), Join("var travisToken = \"", Random, "\";")];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses =>
        [Join("TRAVIS_TOKEN=", Random, "q7"), "TRAVIS_TOKEN=your-token-here", Join("TRAVIS_REGION=", Random), Join("TRAVIS_TOKEN=", new('0', 22))];

    /// <inheritdoc/>
    protected override string Setting => "travis (?:ci )?(?:api |access )?token";

    /// <inheritdoc/>
    protected override string Value => Mixed + "[A-Za-z0-9_-]{22}";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";
}
