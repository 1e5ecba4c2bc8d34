namespace ReadinessGate.Collecting;

/// <summary>Collects the risks beside the checklist; the gate adds what came of the checks that control them.</summary>
public sealed class RiskControlsCollector : Collector
{
    /// <inheritdoc/>
    public override Type EvidenceType => typeof(RiskControls);

    /// <inheritdoc/>
    public override Collected Collect(CollectionContext context)
    {
        var collected = context.Collect(typeof(RiskRegister));
        return collected with { Value = collected.Value is RiskRegister register ? new RiskControls(register, context.Collect(typeof(Checklist)).Value as Checklist, []) : null };
    }
}
