namespace ReadinessGate.Collecting;

/// <summary>Collects what the builds left, and names the projects that left nothing.</summary>
public sealed class BuildFactsCollector : Collector
{
    /// <inheritdoc/>
    public override Type EvidenceType => typeof(BuildFacts);

    /// <inheritdoc/>
    public override Collected Collect(CollectionContext context)
    {
        var known = context.Legs.Select(leg => leg.Facts.Project).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var without = context.Files.All.Where(path => path.EndsWith(".csproj", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".fsproj", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".vbproj", StringComparison.OrdinalIgnoreCase))
            .Where(path => !known.Contains(path));
        return new Collected(
            new BuildFacts([.. context.Legs.Select(leg => leg.Facts)], [.. without]),
            Sources: [.. context.Legs.Select(leg => new EvidenceSource($"{leg.Shown}/{EvidenceLeg.FactsFile}", "build facts", null, leg.Facts.SourceKey))]);
    }
}
