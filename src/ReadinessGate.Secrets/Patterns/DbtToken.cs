namespace ReadinessGate.Secrets.Patterns;

/// <summary>A service or personal token of dbt Cloud.</summary>
public sealed class DbtToken : TokenPattern
{
    private const string Random = "A4jn7lEuu3aOmuKdn1Tpdp7Nnj7mP3bXi_M22iEedD";

    /// <inheritdoc/>
    public override string Name => "dbt Cloud token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["dbtc_", "dbtu_"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("dbtc_", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("dbtc_", "HQB4mrup0Rj4-C"), "dbtc_your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "dbt[cu]_" + Mixed + "[A-Za-z0-9_-]{38,44}";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";
}
