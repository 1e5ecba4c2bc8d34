namespace ReadinessGate.Secrets.Patterns;

/// <summary>An access policy token of Grafana Cloud.</summary>
public sealed class GrafanaCloudToken : TokenPattern
{
    private const string Random = "4IMUOJmqHm46kREDYgsCdDwX+i1H+HYHVOTBLp7VSAeIBeIRr4OfOpB6LyrjudZE0BDh6wswqXVmq97DmlrmTfGYlad4fWFO1x1/+Vi+/LvPvt69LBE/+diw";

    /// <inheritdoc/>
    public override string Name => "Grafana Cloud token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["glc_eyJ"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("glc_eyJ", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("glc_eyJ", "3+Widzi3IQwlZq3i"), "glc_eyJyour-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "glc_eyJ[A-Za-z0-9+/]{60,400}={0,2}";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9/+=_";
}
