namespace ReadinessGate.Collecting;

/// <summary>Says whether sources changed after a tool wrote a file of results, which names neither commit nor build.</summary>
/// <param name="context">The system.</param>
/// <remarks>
/// A file that git tracks is as old as its last commit; one that lies in the checkout as old as the disk says.
/// One that another machine handed in can't be compared with the clock of this one, and is taken as it is.
/// </remarks>
public sealed class RawFreshness(CollectionContext context)
{
    private static readonly string[] Languages = [".cs", ".fs", ".vb", ".java", ".kt", ".ts", ".tsx", ".js", ".jsx", ".py", ".go"];
    // Tools write a file over a while, and file systems round.
    
private static readonly TimeSpan Slack = TimeSpan.FromSeconds(2);

    /// <summary>The first change since the file was written, in words; null when there is none.</summary>
    /// <param name="file">The file of results.</param>
    /// <param name="sources">The sources that it speaks of, relative to the root; all code of the system unless given.</param>
    public string? ChangeSince(RawFile file, IEnumerable<string>? sources = null)
    {
        var root = context.Files.Root;
        if (!file.FullPath.StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal) || context.EvidenceFolders.Any(folder => !context.EvidenceIsLocal && file.FullPath.StartsWith(folder, StringComparison.Ordinal)))
            return null;
        var code = (sources ?? context.Files.All.Where(path => Languages.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase))).ToHashSet(StringComparer.Ordinal);
        var changed = CommitOf(root, file) is { } commit ? ChangedSince(root, commit, code) : ChangedOnDisk(code, file);
        return changed is null ? null : $"{changed} changed after {file.Path} was written";
    }

    private static string? CommitOf(string root, RawFile file)
    {
        var path = Path.GetRelativePath(root, file.FullPath);
        return GitState.Ask(root, "status", "--porcelain", "--ignored", "--untracked-files=all", "--", path) is "" && GitState.Ask(root, "log", "-1", "--format=%H", "--", path) is { Length: > 0 } commit ? commit : null;
    }

    private static string? ChangedSince(string root, string commit, HashSet<string> code) =>
        GitState.Ask(root, "diff", "--name-only", "--relative", "-z", commit, "--")?.Split('\0').Where(code.Contains).Order(StringComparer.Ordinal).FirstOrDefault();

    private string? ChangedOnDisk(HashSet<string> code, RawFile file) => code
        .Where(path => File.GetLastWriteTimeUtc(Path.Combine(context.Files.Root, path)) > file.WrittenUtc + Slack)
        .Order(StringComparer.Ordinal).FirstOrDefault();
}
