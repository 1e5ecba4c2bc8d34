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
        var legs = EvidenceFolders.Read([Path.Combine(system.Folder, Gate.EvidencePath)]);
        var owners = new SourceOwners(legs, files);
        var tests = legs.GroupBy(leg => leg.Facts.Assembly, StringComparer.OrdinalIgnoreCase).ToDictionary(group => group.Key, group => group.All(leg => leg.Facts.IsTest), StringComparer.OrdinalIgnoreCase);
        var merge = new CoverageMerge(detailed);
        var left = new SortedSet<string>(StringComparer.Ordinal);
        var generated = new HashSet<(string, string)>();
        var merged = new CoverageFiles(new SourcePaths(system.Folder, () => files.All)).Merge(reports, merge, detailed, (assembly, path) =>
        {
            var owner = assembly.Length > 0 ? assembly : owners.Of(path);
            var isTest = tests.GetValueOrDefault(owner, CountedCode.IsNamedAsTests(owner));
            if (isTest)
                left.Add(owner);
            else if (CountedCode.IsGenerated(path))
                generated.Add((owner, path));
            else
                return owner;
            return null;
        });
        return new MergedCoverage(merge, [.. merged.OrderBy(report => report.Path, StringComparer.Ordinal)], [.. left], generated.Count);
    }
}
