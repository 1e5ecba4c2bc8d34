namespace ReadinessGate.Collecting.Secrets;

/// <summary>The files of a folder that are searched for secrets: what git tracks, or everything where there is no git.</summary>
public static class ScannedFiles
{
    private static readonly string[] Generated = [".min.js", ".min.css", ".map", ".g.cs", ".g.i.cs", ".designer.cs", ".generated.cs", ".lock", "packages.lock.json", "package-lock.json", "yarn.lock", "pnpm-lock.yaml", "project.assets.json"];

    // What git tracks in bin may well be scripts; packages of others are never one's own.
    private static readonly HashSet<string> Foreign = new(StringComparer.OrdinalIgnoreCase) { "node_modules" };
    private static readonly HashSet<string> Built = new(StringComparer.OrdinalIgnoreCase) { "bin", "obj", "node_modules", ".git", ".vs" };

    /// <summary>The files, relative with <c>/</c>, sorted.</summary>
    /// <param name="root">Absolute folder.</param>
    /// <param name="unread">Receives the folders that can't be listed.</param>
    /// <exception cref="EvidenceException">The folder is a checkout and git does not answer.</exception>
    public static ImmutableArray<string> Of(string root, ICollection<UnreadFile> unread)
    {
        IEnumerable<string> listed = GitFiles.Knows(root) ? GitFiles.Tracked(root) : [];
        // A folder that git ignores as a whole was named on purpose.
        var paths = listed.Any() ? listed.Where(path => !IsIn(Foreign, path)) : Walk(root, unread);
        return [.. paths.Where(IsWritten).Distinct().Order(StringComparer.Ordinal)];
    }

    /// <summary>The files that git has staged, sorted.</summary>
    /// <exception cref="EvidenceException">git does not know the folder, or does not answer.</exception>
    public static ImmutableArray<GitFile> StagedIn(string root) => GitFiles.Knows(root)
        ? [.. GitFiles.Staged(root).Where(file => IsWritten(file.Path) && !IsIn(Foreign, file.Path)).OrderBy(file => file.Path, StringComparer.Ordinal)]
        : throw new EvidenceException("git has no staged files to tell: the folder is no git checkout");

    private static bool IsWritten(string path) => !Array.Exists(Generated, ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    private static bool IsIn(HashSet<string> folders, string path) => path.Split('/').SkipLast(1).Any(folders.Contains);

    private static IEnumerable<string> Walk(string root, ICollection<UnreadFile> unread)
    {
        var folders = new Stack<string>([root]);
        while (folders.TryPop(out var folder))
        {
            foreach (var entry in Entries(root, folder, unread))
            {
                // A link may leave the folder or lead in a circle.
                if (entry.LinkTarget is not null)
                    continue;
                if (entry is FileInfo)
                    yield return Path.GetRelativePath(root, entry.FullName).Replace('\\', '/');
                else if (!Built.Contains(entry.Name) && !IgnoresItself(entry.FullName))
                    folders.Push(entry.FullName);
            }
        }
    }

    // Reports and evidence lie in such a folder: what they quote stands elsewhere.
    private static bool IgnoresItself(string folder) =>
        new FileInfo(Path.Combine(folder, ".gitignore")) is { Exists: true, Length: < 8 } file && TextFile.Read(file.FullName)?.Trim() == "*";

    private static FileSystemInfo[] Entries(string root, string folder, ICollection<UnreadFile> unread)
    {
        try
        {
            return new DirectoryInfo(folder).GetFileSystemInfos();
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            unread.Add(new UnreadFile(Path.GetRelativePath(root, folder).Replace('\\', '/'), $"the folder can't be listed ({problem.GetType().Name})"));
            return [];
        }
    }
}
