using ReadinessGate.Collecting.Formats;

namespace ReadinessGate.Collecting;

/// <summary>Finds out which file of the system a mutation report means, by name and by the source that the report holds.</summary>
/// <param name="files">The files of the system.</param>
public sealed class MutationFiles(RepositoryFiles files)
{
    private readonly ILookup<string, string> _byName = files.All.ToLookup(path => path[(path.LastIndexOf('/') + 1)..], StringComparer.Ordinal);

    /// <summary>The file, or why its mutants prove nothing about the system at hand.</summary>
    /// <param name="report">The report.</param>
    /// <param name="file">One of its files.</param>
    public (string? Path, string? Change) Find(StrykerReport report, StrykerFile file)
    {
        var name = file.Name.Replace('\\', '/');
        var full = System.IO.Path.IsPathRooted(name) ? name : $"{report.ProjectRoot?.Replace('\\', '/').TrimEnd('/')}/{name}";
        // The report may come from another clone or from a container: the longest common end is the file.
        var candidates = _byName[name[(name.LastIndexOf('/') + 1)..]]
            .Where(path => $"/{path}".EndsWith($"/{name.TrimStart('/')}", StringComparison.Ordinal) || full.EndsWith($"/{path}", StringComparison.Ordinal))
            .OrderByDescending(path => full.EndsWith($"/{path}", StringComparison.Ordinal)).ThenByDescending(path => path.Length).ThenBy(path => path, StringComparer.Ordinal).ToArray();
        if (candidates.Length == 0)
            return (null, $"{name[(name.LastIndexOf('/') + 1)..]} was deleted or moved");
        if (file.SourceHash is null)
            return (null, $"the report holds no source of {candidates[0]}, so that nothing tells whether it changed");
        var same = Array.Find(candidates, path => StrykerReader.HashOf(File.ReadAllText(files.FullPath(path))) == file.SourceHash);
        return same is null ? (null, $"{candidates[0]} changed") : (same, null);
    }
}
