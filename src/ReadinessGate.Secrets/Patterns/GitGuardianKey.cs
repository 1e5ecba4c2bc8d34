namespace ReadinessGate.Secrets.Patterns;

/// <summary>An API key of GitGuardian.</summary>
public sealed class GitGuardianKey : NamedTokenPattern
{
    private const string Random = "ZO15r6kCTaCHY4mLK17zl1voC5bj8OfumZz6pNNITNu2RhZiaih9hnm2k4cM2Bn9hKO5OTk";

    /// <inheritdoc/>
    public override string Name => "GitGuardian key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["gitguardian", "Gitguardian", "GITGUARDIAN", "GitGuardian"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits =>
    [
        Join("GITGUARDIAN_API_KEY=", Random),
        Join("\"GitguardianApiKey\": \"", Random, "\""),
        Join("string GitguardianApiKey { get; set; } = \"", Random, "\";"),
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses =>
    [
        Join("GITGUARDIAN_API_KEY=", Random, "q7"),
        "GITGUARDIAN_API_KEY=your-key-here",
        Join("GITGUARDIAN_REGION=", Random),
        Join("GITGUARDIAN_API_KEY=", new('0', 71)),
    ];

    /// <inheritdoc/>
    protected override string Setting => "gitguardian api key";

    /// <inheritdoc/>
    protected override string Value => Mixed + "[A-Za-z0-9]{71}";
}
