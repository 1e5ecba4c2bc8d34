namespace ReadinessGate.Secrets.Patterns;

/// <summary>A write token of Pydantic Logfire.</summary>
public sealed class LogfireToken : TokenPattern
{
    private const string Random = "sa09jeGXM8HNHwYiYAftEeZSYdydzx6Vz2Eq9wrKpvN";

    /// <inheritdoc/>
    public override string Name => "Logfire token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["pylf_v1_"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("pylf_v1_", "eu_", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("pylf_v1_", "eu_", Random, "q7"), "pylf_v1_eu_your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "pylf_v1_[a-z]{2}_" + Mixed + "[A-Za-z0-9]{43}";
}
