namespace ReadinessGate.Secrets.Patterns;

/// <summary>A token of SonarQube or SonarCloud in its older form of 40 hexadecimal digits.</summary>
public sealed class SonarLegacyToken : NamedTokenPattern
{
    private const string Random = "fe36ec835be4c62acbe2faf9a5b22431d31dcaf7";

    /// <inheritdoc/>
    public override string Name => "Sonar token (legacy)";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["sonar", "Sonar", "SONAR"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits =>
        [Join("SONAR_TOKEN=", Random), Join("\"SonarToken\": \"", Random, "\""), Join("\"Sonar\": { \"Enabled\": true, \"Token\": \"", Random, "\" }")];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses =>
        [Join("SONAR_TOKEN=", Random, "q7"), "SONAR_TOKEN=your-token-here", Join("SONAR_REGION=", Random), Join("SONAR_TOKEN=", new('0', 40))];

    /// <inheritdoc/>
    protected override string Setting => "sonar(?:qube|cloud)? (?:token|login)";

    /// <inheritdoc/>
    protected override string Value => "[0-9a-f]{40}";
}
