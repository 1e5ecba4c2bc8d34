namespace ReadinessGate.Collecting.Secrets;

/// <summary>The files of a folder that are searched for secrets: what git tracks, or everything where there is no git.</summary>
public static class ScannedFiles
{
    private static readonly string[] Generated = [".min.js", ".min.css", ".map", ".g.cs", ".g.i.cs", ".designer.cs", ".generated.cs", ".lock", "packages.lock.json", "package-lock.json", "yarn.lock", "pnpm-lock.yaml", "project.assets.json"];
    private static readonly HashSet<string> Foreign = new(StringComparer.OrdinalIgnoreCase) { "bin", "obj", "node_modules", ".git", ".vs" };

    /// <summary>The files, relative with <c>/</c>, sorted.</summary>
    /// <param name="root">Absolute folder.</param>
    /// <param name="staged">Whether only what git has staged counts.</param>
    /// <exception cref="EvidenceException">Staged files are asked for and git does not know the folder.</exception>
    public static ImmutableArray<string> Of(string root, bool staged)
    {
        var listed = staged ? GitState.Ask(root, "diff", "--cached", "--name-only", "--relative", "--diff-filter=ACMR", "-z") : GitState.Ask(root, "ls-files", "-z");
        if (listed is null && staged)
            throw new EvidenceException("git has no staged files to tell: the folder is no git checkout");
        var paths = listed is null ? Walk(root) : listed.Split('\0', StringSplitOptions.RemoveEmptyEntries);
        return [.. paths.Where(IsWritten).Distinct().Order(StringComparer.Ordinal)];
    }

    /// <summary>The text of a staged file, which may differ from the one on disk.</summary>
    public static string? StagedText(string root, string path) => GitState.Ask(root, "show", $":./{path}");

    private static bool IsWritten(string path) =>
        !Array.Exists(Generated, ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) && !path.Split('/').SkipLast(1).Any(Foreign.Contains);

    private static IEnumerable<string> Walk(string root) =>
        Directory.EnumerateFiles(root, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint, IgnoreInaccessible = true })
            .Select(path => Path.GetRelativePath(root, path).Replace('\\', '/'));
}
