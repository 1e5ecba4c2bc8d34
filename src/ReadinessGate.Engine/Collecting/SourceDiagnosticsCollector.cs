using ReadinessGate.Collecting.Formats;

namespace ReadinessGate.Collecting;

/// <summary>Collects what compiler and analyzers reported about the member projects.</summary>
public sealed class SourceDiagnosticsCollector : Collector
{
    /// <inheritdoc/>
    public override Type EvidenceType => typeof(SourceDiagnostics);

    /// <inheritdoc/>
    public override Collected Collect(CollectionContext context)
    {
        var sources = ImmutableArray.CreateBuilder<EvidenceSource>();
        var compilations = ImmutableArray.CreateBuilder<CompilationDiagnostics>();
        if (context.Legs.IsEmpty)
            return Collected.Without(Outcome.Pending, "no build has left facts yet", SourceDiagnostics.Remedy);
        if (!context.Unbuilt.IsEmpty)
            return Collected.Without(Outcome.Pending, $"{string.Join(", ", context.Unbuilt.Select(Path.GetFileNameWithoutExtension).Take(3))} was not built", "run 'dotnet build'");
        foreach (var leg in context.Legs)
        {
            var path = Path.Combine(leg.Folder, EvidenceLeg.DiagnosticsFile);
            var shown = $"{leg.Shown}/{EvidenceLeg.DiagnosticsFile}";
            if (SourceState.ChangeSince(leg.Facts, context.Files) is { } change)
                return Collected.Without(Outcome.Stale, $"{change} since the last build", SourceDiagnostics.Remedy) with { Sources = sources.ToImmutable() };
            if (!File.Exists(path))
            {
                compilations.Add(new CompilationDiagnostics(leg.Facts.Project, leg.Facts.Framework, [], ImmutableSortedDictionary<string, int>.Empty, [], leg.Facts.Enforced, HasLog: false) { Build = leg.Facts });
                continue;
            }

            try
            {
                using var stream = File.OpenRead(path);
                var paths = new SourcePaths(context.Files.Root, () => leg.Facts.Documents.Select(document => document.Path));
                compilations.Add(SarifReader.Read(shown, stream, leg.Facts.Project, leg.Facts.Framework, paths.Of) with { Enforced = leg.Facts.Enforced, Build = leg.Facts });
            }
            catch (EvidenceException problem)
            {
                return Collected.Without(Outcome.Inconclusive, problem.Message, SourceDiagnostics.Remedy) with { Sources = sources.ToImmutable() };
            }

            sources.Add(new EvidenceSource(shown, "diagnostics", null, leg.Facts.SourceKey));
        }

        return Accept(new SourceDiagnostics(compilations.ToImmutable()), sources.ToImmutable(), context.Files);
    }

    private static Collected Accept(SourceDiagnostics log, ImmutableArray<EvidenceSource> sources, RepositoryFiles files)
    {
        try
        {
            return BaselineFile.Read(files) is { Findings.IsEmpty: false } baseline
                ? new Collected(new AcceptedDiagnostics(new FindingPrints(files)).Mark(log, baseline, path => File.Exists(files.FullPath(path))), Sources: sources.Add(new EvidenceSource(Baseline.FileName, "baseline")))
                : new Collected(log, Sources: sources);
        }
        catch (EvidenceException problem)
        {
            return Collected.Without(Outcome.Inconclusive, problem.Message) with { Sources = sources };
        }
    }
}
