namespace ReadinessGate.Secrets.Patterns;

/// <summary>An access token of Vercel.</summary>
public sealed class VercelToken : NamedTokenPattern
{
    private const string Random = "kR0Nx8W0wSSL9VXvGK9Swerp";

    /// <inheritdoc/>
    public override string Name => "Vercel token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["vercel", "Vercel", "VERCEL"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits =>
        [Join("VERCEL_TOKEN=", Random), Join("\"Vercel\": { \"Enabled\": true, \"Token\": \"", Random, "\" }"), Join("var vercelToken = \"", Random, "\";")];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses =>
        [Join("VERCEL_TOKEN=", Random, "q7"), "VERCEL_TOKEN=your-token-here", Join("VERCEL_REGION=", Random), Join("VERCEL_TOKEN=", new('0', 24))];

    /// <inheritdoc/>
    protected override string Setting => "vercel (?:api |access )?token";

    /// <inheritdoc/>
    protected override string Value => Mixed + "[A-Za-z0-9]{24}";
}
