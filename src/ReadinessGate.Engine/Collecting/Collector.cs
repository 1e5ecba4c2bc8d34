namespace ReadinessGate.Collecting;

/// <summary>Reads evidence of one kind from files.</summary>
public abstract class Collector
{
    /// <summary>The kind of evidence it yields.</summary>
    public abstract Type EvidenceType { get; }

    /// <summary>Reads the evidence, or says why there is none.</summary>
    public abstract Collected Collect(CollectionContext context);
}
