namespace ReadinessGate.Secrets.Patterns;

/// <summary>An API key of Prefect Cloud.</summary>
public sealed class PrefectKey : TokenPattern
{
    private const string Random = "d05UDFV5aLLuprwWc2bjcvNppP2rcHFPIPdu";

    /// <inheritdoc/>
    public override string Name => "Prefect key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["pnu_", "pnb_"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("pnu_", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("pnu_", Random, "q7"), "pnu_your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "pn[ub]_" + Mixed + "[A-Za-z0-9]{36}";
}
