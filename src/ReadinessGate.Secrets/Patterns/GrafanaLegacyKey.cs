namespace ReadinessGate.Secrets.Patterns;

/// <summary>An API key of Grafana in its older form.</summary>
/// <remarks>Base 64 of JSON that begins with the property "k".</remarks>
public sealed class GrafanaLegacyKey : TokenPattern
{
    private const string Random = "Idc7HeGDHzsxYnb6vYSZEiThETCvh6o4Q9vDT2MWwaJoB6KFUySHK8g8DdC1mArBA9LxaWi5TgnZQWJvbeb03uQUaT";

    /// <inheritdoc/>
    public override string Name => "Grafana API key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["eyJrIjoi"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("eyJrIjoi", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("eyJrIjoi", "SJGAS5eVGfA70Qrl"), "eyJrIjoiyour-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "eyJrIjoi" + Mixed + "[A-Za-z0-9]{64,400}={0,2}";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9/+=._-";
}
