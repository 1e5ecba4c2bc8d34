namespace ReadinessGate.Collecting;

/// <summary>Finds the collectors: one is in the product as soon as its type exists.</summary>
public static class CollectorCatalog
{
    /// <summary>All collectors by the evidence they yield.</summary>
    public static readonly ImmutableDictionary<Type, Collector> All = typeof(CollectorCatalog).Assembly.GetTypes()
        .Where(type => !type.IsAbstract && type.IsSubclassOf(typeof(Collector)))
        .Select(type => (Collector)Activator.CreateInstance(type)!)
        .ToImmutableDictionary(collector => collector.EvidenceType);
}
