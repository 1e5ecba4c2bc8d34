namespace ReadinessGate.Secrets.Patterns;

/// <summary>An application token of Semgrep.</summary>
public sealed class SemgrepToken : NamedTokenPattern
{
    private const string Random = "3c5ea56a403e47b5246a660d8aedb7d0b85f9689dd629c3400d029c4c98f472a";

    /// <inheritdoc/>
    public override string Name => "Semgrep token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["semgrep", "Semgrep", "SEMGREP"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits =>
    [
        Join("SEMGREP_APP_TOKEN=", Random),
        Join("<add key=\"Semgrep:AppToken\" value=\"", Random, "\" />"),
        Join("- name: SEMGREP_APP_TOKEN\n  value: ", Random),
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses =>
    [
        Join("SEMGREP_APP_TOKEN=", Random, "q7"),
        "SEMGREP_APP_TOKEN=your-token-here",
        Join("SEMGREP_REGION=", Random),
        Join("SEMGREP_APP_TOKEN=", new('0', 64)),
    ];

    /// <inheritdoc/>
    protected override string Setting => "semgrep (?:app |api )?token";

    /// <inheritdoc/>
    protected override string Value => "[0-9a-f]{64}";
}
