using ReadinessGate.Collecting.CoverageFormats;

namespace ReadinessGate.Collecting;

/// <summary>Reads coverage reports that no build of ours left, and adds what they say about code of the system.</summary>
public sealed class RawCoverage
{
    /// <summary>Where tools put coverage while nobody tells them otherwise.</summary>
    public static readonly ImmutableArray<string> Places = [.. CoverageReaders.All.SelectMany(reader => reader.FileNames).Select(name => $"**/{name}")];

    private RawCoverage()
    {
    }

    /// <summary>The files that were read.</summary>
    public ImmutableArray<EvidenceSource> Sources { get; private init; } = [];

    /// <summary>The globs of <c>evidence.coverage</c> that match no file.</summary>
    public ImmutableArray<string> Unmatched { get; private init; } = [];

    /// <summary>The assemblies that only these reports know, and that are no tests.</summary>
    public ImmutableArray<string> Assemblies { get; private init; } = [];

    /// <summary>Why a file can't be used, or null.</summary>
    public string? Problem { get; private init; }

    /// <summary>What changed since a file was written, or null.</summary>
    public string? Change { get; private init; }

    /// <summary>True when there was a file, readable or not.</summary>
    public bool HasFiles => !Sources.IsEmpty || Problem is not null;

    /// <summary>Reads the files that the policy names, and those in the usual places where nothing better is there.</summary>
    public static RawCoverage Read(CollectionContext context, CoverageMerge merge)
    {
        // Damaged facts of a build are no matter of these files: without them no figure can be trusted.
        _ = context.Legs;
        try
        {
            var evidence = RawEvidence.Find(context, context.Policy.CoverageReports, Places);
            return evidence.Files.IsEmpty ? new RawCoverage { Unmatched = evidence.Unmatched } : Read(context, evidence, merge);
        }
        catch (EvidenceException problem)
        {
            return new RawCoverage { Problem = problem.Message };
        }
    }

    private static RawCoverage Read(CollectionContext context, RawEvidence evidence, CoverageMerge merge)
    {
        var code = new SystemCode(context.Legs, context.Files, onlyOwn: true);
        var touched = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        var merged = new CoverageFiles(new SourcePaths(context.Files.Root, () => context.Files.All)).Merge(
            [.. evidence.Files.Select(file => (file.Path, file.FullPath))],
            merge,
            detailed: true,
            code.Owner,
            (report, paths) => touched[report] = [.. paths]);
        var freshness = new RawFreshness(context);
        return new RawCoverage
        {
            Sources = [.. evidence.Files.Zip(merged, (file, report) => new EvidenceSource(file.Path, "coverage", report.Time, file.Identity))],
            Unmatched = evidence.Unmatched,
            Assemblies = code.Foreign,
            Change = evidence.Files.Select(file => freshness.ChangeSince(file, touched[file.Path])).FirstOrDefault(change => change is not null),
        };
    }
}
