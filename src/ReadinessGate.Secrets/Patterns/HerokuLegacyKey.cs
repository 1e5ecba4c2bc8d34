namespace ReadinessGate.Secrets.Patterns;

/// <summary>An API key of Heroku in its older form of a UUID.</summary>
public sealed class HerokuLegacyKey : NamedTokenPattern
{
    private const string Random = "a92a50ba-6c7e-4d68-ac55-e804dcaa0e9e";

    /// <inheritdoc/>
    public override string Name => "Heroku key (legacy)";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["heroku", "Heroku", "HEROKU"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("HEROKU_API_KEY=", Random), Join("<add key=\"Heroku:ApiKey\" value=\"", Random, "\" />")];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses =>
        [Join("HEROKU_API_KEY=", Random, "q7"), "HEROKU_API_KEY=your-key-here", Join("HEROKU_REGION=", Random)];

    /// <inheritdoc/>
    protected override string Setting => "heroku api (?:key|token)";

    /// <inheritdoc/>
    protected override string Value => Uuid;

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";
}
