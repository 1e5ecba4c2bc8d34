namespace ReadinessGate.Secrets.Patterns;

/// <summary>The OAuth secret of a Databricks service principal.</summary>
public sealed class DatabricksOAuthSecret : TokenPattern
{
    private const string Random = "c22edebad604398004fc45edc789cdb4";

    /// <inheritdoc/>
    public override string Name => "Databricks OAuth secret";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["dose"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("dose", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("dose", Random, "q7"), "dose_of_reality"];

    /// <inheritdoc/>
    protected override string Shape => "dose[0-9a-f]{32}";
}
