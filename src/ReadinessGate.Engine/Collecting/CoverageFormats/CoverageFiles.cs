namespace ReadinessGate.Collecting.CoverageFormats;

/// <summary>A report that took part in a merge.</summary>
/// <param name="Path">Its name in messages.</param>
/// <param name="Format">The name of its format.</param>
/// <param name="Time">When it was written (ISO 8601, UTC), where it says so.</param>
public sealed record MergedReport(string Path, string Format, string? Time);

/// <summary>Reads coverage reports side by side and merges them.</summary>
/// <param name="paths">Maps the paths of sources.</param>
public sealed class CoverageFiles(SourcePaths paths)
{
    /// <summary>Reads reports and adds them to a merge; the result does not depend on their order.</summary>
    /// <param name="files">The name in messages and the absolute path of each.</param>
    /// <param name="merge">Receives what they say.</param>
    /// <param name="detailed">True to keep hits and names, false where only totals are wanted.</param>
    /// <param name="choose">Says for an assembly and a relative path which assembly counts the file; null to leave it out.</param>
    /// <param name="note">Is told the name of each report and the relative paths that it speaks of; one report at a time.</param>
    /// <exception cref="EvidenceException">Of the first file that can't be used.</exception>
    public ImmutableArray<MergedReport> Merge(IReadOnlyList<(string Shown, string Path)> files, CoverageMerge merge, bool detailed, Func<string, string, string?> choose, Action<string, IEnumerable<string>>? note = null)
    {
        var merged = new MergedReport[files.Count];
        var problems = new EvidenceException?[files.Count];
        // For one file a second thread would only have to be started.
        if (files.Count == 1)
            MergeOne(0);
        else
            Parallel.For(0, files.Count, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, MergeOne);
        return Array.Find(problems, problem => problem is not null) is { } first ? throw first : [.. merged];

        void MergeOne(int index)
        {
            try
            {
                var report = Read(files[index].Shown, files[index].Path, detailed);
                merged[index] = new MergedReport(files[index].Shown, report.Format, report.Time);
                var map = paths.Map(report.Files.Keys, report.Sources);
                lock (merge)
                {
                    merge.Add(report, (assembly, path) => choose(assembly, map[path]) is { } counted ? (counted, map[path]) : null);
                    note?.Invoke(files[index].Shown, map.Values);
                }
            }
            catch (EvidenceException problem)
            {
                problems[index] = problem;
            }
        }
    }

    private static CoverageReport Read(string shown, string path, bool detailed)
    {
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.SequentialScan);
            // A pipe can't go back to its start, which the reading of an unusual report does.
            return CoverageReaders.Read(shown, stream.CanSeek ? stream : throw new EvidenceException($"{shown}: this is no regular file; write the report to a file first"), detailed);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new EvidenceException($"{shown}: the file can't be read ({problem.GetType().Name})", problem);
        }
    }
}
