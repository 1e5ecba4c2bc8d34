namespace ReadinessGate.Collecting;

/// <summary>Reads evidence folders: one level per operating system, project and framework, however deep they were unpacked.</summary>
public static class EvidenceFolders
{
    private const int MaximumDepth = 8;

    /// <summary>All legs, sorted by name.</summary>
    /// <param name="folders">The folders to search; one that does not exist holds nothing.</param>
    /// <exception cref="EvidenceException">Facts of a build are damaged: without them no figure can be trusted.</exception>
    public static ImmutableArray<EvidenceLeg> Read(IEnumerable<string> folders)
    {
        var options = new EnumerationOptions { RecurseSubdirectories = true, MaxRecursionDepth = MaximumDepth, AttributesToSkip = FileAttributes.ReparsePoint, IgnoreInaccessible = true };
        return
        [
            .. folders.Where(Directory.Exists)
                .SelectMany(folder => Directory.EnumerateFiles(folder, EvidenceLeg.FactsFile, options).Select(path => ReadLeg(folder, Path.GetDirectoryName(path)!)))
                .OrderBy(leg => leg.Facts.Project, StringComparer.Ordinal)
                .ThenBy(leg => leg.Facts.Framework, StringComparer.Ordinal)
                .ThenBy(leg => leg.Facts.Os, StringComparer.Ordinal)
                .ThenBy(leg => leg.Shown, StringComparer.Ordinal),
        ];
    }

    private static EvidenceLeg ReadLeg(string root, string folder)
    {
        // What lies above the folder that was named is nobody's business.
        var steps = Path.GetRelativePath(root, folder).Replace('\\', '/').Split('/').TakeLast(3).ToArray();
        var shown = steps is ["."] ? "evidence" : string.Join('/', steps);
        var facts = EvidenceJson.Read(Path.Combine(folder, EvidenceLeg.FactsFile), $"{shown}/{EvidenceLeg.FactsFile}", EvidenceJson.Default.ProjectFacts);
        try
        {
            return new EvidenceLeg(folder, shown, facts, ReadRun(folder, shown, EvidenceLeg.RunFile), ReadRun(folder, shown, EvidenceLeg.PartialFile), null);
        }
        catch (EvidenceException problem)
        {
            return new EvidenceLeg(folder, shown, facts, null, null, problem.Message);
        }
    }

    private static RunFacts? ReadRun(string folder, string shown, string file) =>
        File.Exists(Path.Combine(folder, file)) ? EvidenceJson.Read(Path.Combine(folder, file), $"{shown}/{file}", EvidenceJson.Default.RunFacts) : null;
}
