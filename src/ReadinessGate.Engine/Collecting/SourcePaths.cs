namespace ReadinessGate.Collecting;

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

    /// <summary>One path on its own: of a file that lies nowhere in the system the name alone is left.</summary>
    public string Of(string path) => Map([("", path)], [])[path];

    /// <summary>The paths of one report.</summary>
    /// <param name="files">Assembly and path as the report writes them.</param>
    /// <param name="sources">The folders that relative paths start at.</param>
    /// <returns>For each path the one relative to the root, with <c>/</c>.</returns>
    public Dictionary<string, string> Map(IReadOnlyCollection<(string Assembly, string Path)> files, IReadOnlyList<string> sources)
    {
        var mapped = new Dictionary<string, string>(files.Count, StringComparer.Ordinal);
        var foreign = new List<string>();
        foreach (var (_, path) in files)
        {
            if (mapped.ContainsKey(path))
                continue;
            var full = Rooted(path, sources);
            var found = Find(full);
            if (found is null)
                foreign.Add(path);
            mapped[path] = found ?? full;
        }

        if (foreign.Count > 0)
            Shorten(foreign, mapped);
        return mapped;
    }

    private static void Shorten(List<string> foreign, Dictionary<string, string> mapped)
    {
        var shared = SharedFolder(foreign, mapped);
        foreach (var path in foreign)
            mapped[path] = (IsRooted(mapped[path]) ? mapped[path][shared..] : mapped[path]).TrimStart('/');
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

    // The length of the folder that all of them lie in, its slash included.
    private static int SharedFolder(List<string> foreign, Dictionary<string, string> mapped)
    {
        string? first = null;
        var shared = 0;
        foreach (var path in foreign)
        {
            var full = mapped[path];
            if (!IsRooted(full))
                continue;
            first ??= full;
            var same = full.AsSpan().CommonPrefixLength(first);
            if (ReferenceEquals(first, full) || same < shared)
                shared = full.AsSpan(0, same).LastIndexOf('/') + 1;
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
