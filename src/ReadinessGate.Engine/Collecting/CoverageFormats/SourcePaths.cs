namespace ReadinessGate.Collecting.CoverageFormats;

/// <summary>Turns the paths of sources that producers write into paths relative to the root of the system.</summary>
/// <remarks>
/// Understood are paths of this checkout and of another one (a container, a CI agent, another operating system), of deterministic builds (<c>/_/</c>),
/// file URIs and SourceLink addresses. What lies nowhere in the system keeps the part of its path that it does not share with the others
/// of its report: no absolute path gets out.
/// </remarks>
/// <param name="root">The absolute root of the system.</param>
/// <param name="known">The sources of the system, relative to the root; asked for only when a path does not lie below the root.</param>
public sealed class SourcePaths(string root, Func<IEnumerable<string>> known)
{
    private const int Enough = 2;
    private readonly string _home = Slashes(root).TrimEnd('/') + "/";
    private readonly Lazy<ILookup<string, string>> _known = new(() => known().ToLookup(NameOf, StringComparer.Ordinal));

    /// <summary>The paths of one report.</summary>
    /// <param name="paths">As the report writes them.</param>
    /// <param name="sources">The folders that relative paths start at.</param>
    /// <returns>For each path the one relative to the root, with <c>/</c>.</returns>
    public IReadOnlyDictionary<string, string> Map(IEnumerable<string> paths, IReadOnlyList<string> sources)
    {
        var mapped = new Dictionary<string, string>(StringComparer.Ordinal);
        var foreign = new List<(string Path, string Full)>();
        foreach (var path in paths.Distinct(StringComparer.Ordinal))
        {
            var full = Rooted(path, sources);
            if (Find(full) is { } found)
                mapped[path] = found;
            else
                foreign.Add((path, full));
        }

        var shared = SharedFolder([.. foreign.Select(pair => pair.Full).Where(IsRooted)]);
        foreach (var (path, full) in foreign)
            mapped[path] = IsRooted(full) ? full[shared..].TrimStart('/') : full.TrimStart('/');
        return mapped;
    }

    private string Rooted(string path, IReadOnlyList<string> sources)
    {
        var text = Slashes(WithoutScheme(path));
        if (IsRooted(text) || sources.Count == 0 || text.Contains("://", StringComparison.Ordinal))
            return text;
        // A report may name several folders, and only the disk tells which one a file lies in.
        var source = sources.Count == 1 ? sources[0] : sources.FirstOrDefault(folder => File.Exists(Path.Combine(folder, text))) ?? sources[0];
        return source.Length == 0 ? text : $"{Slashes(source).TrimEnd('/')}/{text}";
    }

    private string? Find(string path)
    {
        if (path.StartsWith(_home, StringComparison.Ordinal))
            return path[_home.Length..];
        var segments = path.Split('/');
        var best = (Path: (string?)null, Shared: 0, IsTie: false);
        foreach (var candidate in _known.Value[segments[^1]])
        {
            var names = candidate.Split('/');
            var shared = Shared(segments, names);
            // The name of a file alone says nothing, but at the root of the system there is no more to compare.
            if (shared < Math.Min(names.Length, Enough))
                continue;
            if (shared > best.Shared)
                best = (candidate, shared, false);
            else if (shared == best.Shared)
                best.IsTie = true;
        }

        return best.IsTie || best.Path is null ? null : best.Path;
    }

    // Of src/Api/Program.cs and Program.cs both end /elsewhere/src/Api/Program.cs, and the longer one is meant.
    private static int Shared(string[] one, string[] other)
    {
        var count = 0;
        while (count < one.Length && count < other.Length && one[^(count + 1)] == other[^(count + 1)])
            count++;
        return count;
    }

    private static int SharedFolder(string[] paths)
    {
        if (paths.Length == 0)
            return 0;
        var shared = paths[0].LastIndexOf('/') + 1;
        foreach (var path in paths)
        {
            var same = path.AsSpan(0, Math.Min(shared, path.Length)).CommonPrefixLength(paths[0]);
            shared = same == shared ? shared : path.AsSpan(0, same).LastIndexOf('/') + 1;
        }

        return shared;
    }

    private static string WithoutScheme(string path)
    {
        if (!path.StartsWith("file://", StringComparison.OrdinalIgnoreCase))
            return path;
        var text = path["file://".Length..];
        // file:///C:/x
        return text.Length > 2 && text[0] == '/' && text[2] == ':' ? text[1..] : text;
    }

    private static string Slashes(string path)
    {
        var text = path.Replace('\\', '/');
        return text.Contains("./", StringComparison.Ordinal) ? WithoutDots(text) : text;
    }

    // A path must not climb out of the folder that it begins in.
    private static string WithoutDots(string path)
    {
        var steps = new List<string>();
        foreach (var step in path.Split('/'))
        {
            if (step == ".." && steps.Count > 0 && steps[^1].Length > 0)
                steps.RemoveAt(steps.Count - 1);
            else if (step is not ("." or ".."))
                steps.Add(step);
        }

        return string.Join('/', steps);
    }

    private static bool IsRooted(string path) => path.StartsWith('/') || (path.Length > 1 && path[1] == ':') || path.Contains("://", StringComparison.Ordinal);

    private static string NameOf(string path) => path[(path.LastIndexOf('/') + 1)..];
}
