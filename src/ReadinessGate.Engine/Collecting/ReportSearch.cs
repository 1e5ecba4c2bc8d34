using Microsoft.Extensions.FileSystemGlobbing;

namespace ReadinessGate.Collecting;

/// <summary>Finds the reports of other tools, also in folders of output, which hold no file of the system.</summary>
public static class ReportSearch
{
    private const int MaximumDepth = 32;
    private static readonly HashSet<string> Foreign = new(StringComparer.OrdinalIgnoreCase) { "node_modules", "obj", ".git", ".vs" };
    private static readonly EnumerationOptions NoLinks = new() { AttributesToSkip = FileAttributes.ReparsePoint, IgnoreInaccessible = true };

    /// <summary>The files below <paramref name="root"/> that one of the globs matches, relative with <c>/</c>, sorted. Links are not followed.</summary>
    public static ImmutableArray<string> Matching(string root, IEnumerable<string> globs)
    {
        var matcher = new Matcher(StringComparison.Ordinal);
        matcher.AddIncludePatterns(globs);
        return [.. Walk(new DirectoryInfo(root), "", 0).Where(path => matcher.Match(path).HasMatches).Order(StringComparer.Ordinal)];
    }

    private static IEnumerable<string> Walk(DirectoryInfo folder, string prefix, int depth)
    {
        foreach (var entry in folder.EnumerateFileSystemInfos("*", NoLinks))
        {
            if (entry is not DirectoryInfo inner)
                yield return prefix + entry.Name;
            else if (depth < MaximumDepth && !Foreign.Contains(entry.Name))
                foreach (var path in Walk(inner, $"{prefix}{entry.Name}/", depth + 1))
                    yield return path;
        }
    }
}
