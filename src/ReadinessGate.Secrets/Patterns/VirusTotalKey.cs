namespace ReadinessGate.Secrets.Patterns;

/// <summary>An API key of VirusTotal.</summary>
public sealed class VirusTotalKey : NamedTokenPattern
{
    private const string Random = "17e15e9a7691ca148c85cf451ee49f530a5e0586af30f748d55c88199aba3f73";

    /// <inheritdoc/>
    public override string Name => "VirusTotal key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["virustotal", "Virustotal", "VirusTotal", "VIRUSTOTAL"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits =>
    [
        Join("VIRUSTOTAL_API_KEY=", Random),
        Join("string VirustotalApiKey { get; set; } = \"", Random, "\";"),
        Join("Set(\"VIRUSTOTAL_API_KEY\", \"", Random, "\")"),
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses =>
    [
        Join("VIRUSTOTAL_API_KEY=", Random, "q7"),
        "VIRUSTOTAL_API_KEY=your-key-here",
        Join("VIRUSTOTAL_REGION=", Random),
        Join("VIRUSTOTAL_API_KEY=", new('0', 64)),
    ];

    /// <inheritdoc/>
    protected override string Setting => "virustotal (?:api )?key";

    /// <inheritdoc/>
    protected override string Value => "[0-9a-f]{64}";
}
