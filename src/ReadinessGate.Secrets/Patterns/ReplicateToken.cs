namespace ReadinessGate.Secrets.Patterns;

/// <summary>An API token of Replicate.</summary>
public sealed class ReplicateToken : TokenPattern
{
    private const string Random = "oIGioiw5bKvPt4smt2JNDPW5YgaOZjWWoRJk0";

    /// <inheritdoc/>
    public override string Name => "Replicate token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["r8_"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("r8_", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("r8_", Random, "q7"), "r8_your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "r8_" + Mixed + "[A-Za-z0-9]{37}";
}
