namespace ReadinessGate.Secrets.Patterns;

/// <summary>An ingest key of Honeycomb.</summary>
public sealed class HoneycombKey : TokenPattern
{
    private const string Random = "j14pqohxaynficrr93ozd62unqk6ota28xqjbhyck8et7bkw542yh7k0j4";

    /// <inheritdoc/>
    public override string Name => "Honeycomb key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["hcaik_"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("hcaik_", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("hcaik_", Random, "q7"), "hcaik_your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "hcaik_" + Blended + "[a-z0-9]{58}";
}
