using ReadinessGate.Collecting.CoverageFormats;

namespace ReadinessGate.Collecting;

/// <summary>Coverage reports merged without judging them.</summary>
/// <param name="Merge">The union of what they say about code that is not a test.</param>
/// <param name="Reports">The reports, sorted by path.</param>
/// <param name="TestAssemblies">Assemblies that were left out because they are tests, sorted.</param>
/// <param name="GeneratedFiles">How many files were left out because a generator wrote them.</param>
public sealed record MergedCoverage(CoverageMerge Merge, ImmutableArray<MergedReport> Reports, ImmutableArray<string> TestAssemblies, int GeneratedFiles)
{
    /// <summary>Merges reports.</summary>
    /// <param name="system">The system whose sources they are about.</param>
    /// <param name="reports">The name in messages and the absolute path of each.</param>
    /// <param name="detailed">True to keep hits and names, false where only totals are wanted.</param>
    /// <exception cref="EvidenceException">A report can't be used.</exception>
    public static MergedCoverage Of(SystemRoot system, IReadOnlyList<(string Shown, string Path)> reports, bool detailed)
    {
        var files = new RepositoryFiles(system.Folder);
        var code = new SystemCode(EvidenceFolders.Read([Path.Combine(system.Folder, Gate.EvidencePath)]), files, onlyOwn: false);
        var merge = new CoverageMerge(detailed);
        var merged = new CoverageFiles(new SourcePaths(system.Folder, () => files.All)).Merge(reports, merge, detailed, code.Owner);
        return new MergedCoverage(merge, [.. merged.OrderBy(report => report.Path, StringComparer.Ordinal)], code.Tests, code.Generated);
    }
}
