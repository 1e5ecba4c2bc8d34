namespace ReadinessGate.Secrets.Patterns;

/// <summary>A reference token of the JFrog platform.</summary>
public sealed class JFrogReferenceToken : TokenPattern
{
    private const string Random = "kRGjQaxvDtL60cYdYh09t2KyLTCwV9pCUj3HfMQqY0w2HiTgdgCgV8mL";

    /// <inheritdoc/>
    public override string Name => "JFrog reference token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["cmVmdGtu"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("cmVmdGtu", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("cmVmdGtu", Random, "q7"), "cmVmdGtuyour-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "cmVmdGtu" + Mixed + "[A-Za-z0-9]{56}";
}
