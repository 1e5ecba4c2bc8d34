using ReadinessGate.Collecting;
using ReadinessGate.Collecting.CoverageFormats;
using ReadinessGate.Collecting.Formats;

namespace ReadinessGate.Recording;

/// <summary>Unites the coverage reports of one test run, with paths that mean the same on every machine.</summary>
public static class RecordedCoverage
{
    private const string BinaryOnly = "the run left coverage in Microsoft's binary format, which only its own tools read; have it write Cobertura (--collect \"Code Coverage;Format=cobertura\")";

    /// <summary>Reads them.</summary>
    /// <param name="request">What ran.</param>
    /// <param name="trx">Its results.</param>
    /// <param name="legs">What the builds of the system left.</param>
    /// <returns>The union, or why there is none.</returns>
    public static (CoverageMerge? Merge, string? Problem) Read(TestRequest request, TestResultContent? trx, ImmutableArray<EvidenceLeg> legs)
    {
        var files = RunCoverage.Find(request, trx);
        if (files.Count == 0)
            return (null, RunCoverage.IsBinaryOnly(request, trx) ? BinaryOnly : request.CoverageProblem ?? "the test run left no coverage report");
        var merge = new CoverageMerge();
        var built = legs.Where(leg => leg.Facts.Os == Platform.Name).ToImmutableArray();
        var owners = new SourceOwners(built, new RepositoryFiles(request.Target.Root));
        var paths = new SourcePaths(request.Target.Root, () => built.SelectMany(leg => leg.Facts.Documents, (_, document) => document.Path).Distinct(StringComparer.Ordinal));
        try
        {
            // lcov and others know files only.
            new CoverageFiles(paths).Merge([.. files.Select(file => (Shown(file), file))], merge, detailed: true, (assembly, path) => assembly.Length > 0 ? assembly : owners.Of(path));
            return (merge, null);
        }
        catch (EvidenceException problem)
        {
            return (null, problem.Message);
        }
    }

    // Under its own name the file would carry the names of user and machine into the evidence.
    private static string Shown(string path) => Path.GetFileName(path).Contains("cobertura", StringComparison.OrdinalIgnoreCase) ? EvidenceLeg.CoverageFile : "coverage" + Path.GetExtension(path);
}
