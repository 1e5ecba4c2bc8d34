namespace ReadinessGate.Collecting;

/// <summary>Collects the claims of the checklist; the gate adds what came of the checks that they are linked to.</summary>
public sealed class ClaimsCollector : Collector
{
    /// <inheritdoc/>
    public override Type EvidenceType => typeof(Claims);

    /// <inheritdoc/>
    public override Collected Collect(CollectionContext context)
    {
        var collected = context.Collect(typeof(Checklist));
        return collected with { Value = collected.Value is Checklist checklist ? new Claims(checklist, []) : null };
    }
}
