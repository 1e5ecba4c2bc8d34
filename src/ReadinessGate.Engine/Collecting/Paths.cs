namespace ReadinessGate.Collecting;

/// <summary>Turns the paths that producers write into paths relative to the root of the system.</summary>
public static class Paths
{
    /// <summary>Maps a path of this checkout, of another one, of a deterministic build (<c>/_/</c>) or a file URI.</summary>
    /// <param name="path">As the producer wrote it.</param>
    /// <param name="root">The absolute root of the system.</param>
    /// <param name="documents">The sources that the path may name.</param>
    /// <returns>The path relative to the root with <c>/</c>; for a file that is none of the system's its name alone, so that no absolute path gets out.</returns>
    public static string Relative(string path, string root, ImmutableArray<SourceDocument> documents)
    {
        var text = path.StartsWith("file://", StringComparison.OrdinalIgnoreCase) ? path["file://".Length..] : path;
        text = text.Replace('\\', '/');
        // file:///C:/x
        if (text.Length > 3 && text[0] == '/' && text[2] == ':')
            text = text[1..];
        var home = root.Replace('\\', '/').TrimEnd('/') + "/";
        if (text.StartsWith(home, StringComparison.Ordinal))
            return text[home.Length..];
        // The longest match: of src/Api/Program.cs and Program.cs both end /elsewhere/src/Api/Program.cs.
        if (documents.Where(document => text == document.Path || text.EndsWith("/" + document.Path.TrimStart('.', '/'), StringComparison.Ordinal)).MaxBy(document => document.Path.Length) is { } known)
            return known.Path;
        // The system may lie in a subfolder of the repository whose paths are mapped to /_/: compare from the other end too.
        if (text.StartsWith("/_", StringComparison.Ordinal) && documents.FirstOrDefault(document => text.EndsWith("/" + Path.GetFileName(document.Path), StringComparison.Ordinal) && ("/" + document.Path).EndsWith(text[text.IndexOf('/', 1)..], StringComparison.Ordinal)) is { } mapped)
            return mapped.Path;
        return Path.IsPathRooted(text) || (text.Length > 1 && text[1] == ':') ? text[(text.LastIndexOf('/') + 1)..] : text;
    }

    /// <summary>A text without the absolute root of the system, which names of tests may hold.</summary>
    public static string Without(string text, string root) => text.Replace(root.TrimEnd('/', '\\') + Path.DirectorySeparatorChar, "", StringComparison.Ordinal);
}
