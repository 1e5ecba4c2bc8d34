namespace ReadinessGate.Secrets.Patterns;

/// <summary>A personal access token of Databricks.</summary>
public sealed class DatabricksToken : TokenPattern
{
    private const string Random = "512ea5c43ff08ae886bbd7a2090c5fdb";

    /// <inheritdoc/>
    public override string Name => "Databricks token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["dapi"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("dapi", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("dapi", Random, "q7"), "dapiyour-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "dapi[0-9a-f]{32}(?:-[0-9])?";
}
