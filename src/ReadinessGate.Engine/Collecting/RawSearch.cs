using Microsoft.Extensions.FileSystemGlobbing;

namespace ReadinessGate.Collecting;

/// <summary>Walks folders for files of results. Links are not followed, and systems of their own are left out.</summary>
public static class RawSearch
{
    private static readonly EnumerationOptions NoLinks = new() { AttributesToSkip = FileAttributes.ReparsePoint, IgnoreInaccessible = true };

    // What a glob names is searched wherever it points to; these hold millions of files and nobody's results.
    private static readonly HashSet<string> NeverNamed = new(StringComparer.OrdinalIgnoreCase) { ".git", "node_modules" };

    // Results lie in bin and in TestResults; in obj and in our own output they are the gate's.
    private static readonly HashSet<string> NeverPlaced = new(StringComparer.OrdinalIgnoreCase) { "obj", "readiness", "node_modules" };

    /// <summary>The files below a folder that a glob names; case counts. A glob that leaves the folder names none.</summary>
    public static IEnumerable<(string Path, string FullPath)> Matching(string folder, string glob)
    {
        var pattern = glob.Replace('\\', '/');
        if (Path.IsPathRooted(pattern) || pattern.Contains(':', StringComparison.Ordinal) || pattern.Split('/').Contains(".."))
            return [];
        var start = Path.Combine(folder, FixedPart(pattern));
        var matcher = new Matcher(StringComparison.Ordinal).AddInclude(pattern);
        return Walk(folder, start, entry => !NeverNamed.Contains(entry)).Where(file => matcher.Match(file.Path).HasMatches);
    }

    /// <summary>The files below a folder in the places where tools put them; case does not count.</summary>
    public static IEnumerable<(string Path, string FullPath)> Conventional(string folder, ImmutableArray<string> globs)
    {
        var matcher = new Matcher(StringComparison.OrdinalIgnoreCase);
        matcher.AddIncludePatterns(globs);
        return Walk(folder, folder, entry => !entry.StartsWith('.') && !NeverPlaced.Contains(entry)).Where(file => matcher.Match(file.Path).HasMatches);
    }

    // The folders before the first wildcard: what lies beside them need not be walked.
    private static string FixedPart(string glob) => string.Join('/', glob.Split('/')[..^1].TakeWhile(step => !step.Contains('*', StringComparison.Ordinal)));

    private static IEnumerable<(string Path, string FullPath)> Walk(string root, string start, Func<string, bool> enters)
    {
        var folders = new Stack<string>(Directory.Exists(start) ? [start] : []);
        while (folders.TryPop(out var folder))
        {
            if (folder != root && File.Exists(Path.Combine(folder, SystemRoot.PolicyFile)))
                continue;
            foreach (var entry in new DirectoryInfo(folder).EnumerateFileSystemInfos("*", NoLinks))
            {
                if (entry is FileInfo)
                    yield return (Path.GetRelativePath(root, entry.FullName).Replace('\\', '/'), entry.FullName);
                else if (enters(entry.Name))
                    folders.Push(entry.FullName);
            }
        }
    }
}
