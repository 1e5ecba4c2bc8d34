using Microsoft.Extensions.FileSystemGlobbing;
using Microsoft.Extensions.FileSystemGlobbing.Abstractions;

namespace ReadinessGate.Tool;

/// <summary>Finds the files that a person names on the command line, one by one or by globs.</summary>
public static class FileArguments
{
    private static readonly char[] Wildcards = ['*', '?'];

    /// <summary>The files, each once.</summary>
    /// <param name="patterns">Paths, and globs that shells have not resolved; relative to the current folder or absolute.</param>
    /// <param name="except">An absolute path that a glob must not find.</param>
    /// <returns>The name in messages, which never is an absolute path that was not given, and the absolute path.</returns>
    /// <exception cref="UsageException">A pattern finds nothing.</exception>
    public static IReadOnlyList<(string Shown, string Path)> Expand(IEnumerable<string> patterns, string? except = null) =>
        [.. patterns.SelectMany(pattern => Find(pattern, except)).DistinctBy(file => file.Path)];

    private static IEnumerable<(string Shown, string Path)> Find(string pattern, string? except)
    {
        if (File.Exists(pattern))
            return [(Shown(pattern), Path.GetFullPath(pattern))];
        if (Directory.Exists(pattern))
            throw new UsageException($"'{pattern}' is a folder; name files, such as '{pattern.TrimEnd('/', '\\')}/**/*.xml'");
        if (pattern.IndexOfAny(Wildcards) < 0)
            throw new UsageException($"there is no file '{pattern}'");
        // A glob starts at the last folder that it names in full.
        var text = pattern.Replace('\\', '/');
        var fixedPart = text[..(text.AsSpan(0, text.IndexOfAny(Wildcards)).LastIndexOf('/') + 1)];
        var folder = Path.GetFullPath(fixedPart.Length == 0 ? "." : fixedPart);
        var found = Directory.Exists(folder)
            ? new Matcher(StringComparison.Ordinal).AddInclude(text[fixedPart.Length..]).Execute(new DirectoryInfoWrapper(new DirectoryInfo(folder))).Files
                .Select(file => (Shown: Shown(fixedPart + file.Path), Path: Path.GetFullPath(Path.Combine(folder, file.Path))))
                .Where(file => file.Path != except).OrderBy(file => file.Shown, StringComparer.Ordinal).ToArray()
            : [];
        return found.Length > 0 ? found : throw new UsageException($"no file matches '{pattern}'");
    }

    /// <summary>The name of a file in messages: of an absolute path the file's name, which is enough to find it again and gives no home folder away.</summary>
    public static string Shown(string path) => Path.IsPathRooted(path) ? Path.GetFileName(path) : path.Replace('\\', '/');
}
