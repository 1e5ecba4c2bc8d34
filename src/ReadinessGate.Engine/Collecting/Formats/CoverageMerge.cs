namespace ReadinessGate.Collecting.Formats;

/// <summary>Merges coverage of several reports: the union per line, branch and method, in any order with the same result.</summary>
public sealed class CoverageMerge
{
    private readonly SortedDictionary<(string Assembly, string Path), FileMerge> _files = new(Comparer<(string Assembly, string Path)>.Create((a, b) =>
        StringComparer.OrdinalIgnoreCase.Compare(a.Assembly, b.Assembly) is var order and not 0 ? order : string.CompareOrdinal(a.Path, b.Path)));

    private readonly Dictionary<string, string> _assemblies = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The assemblies that a report mentions, with or without lines.</summary>
    public IReadOnlySet<string> Assemblies => _assemblies.Values.ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The merged files, sorted by assembly and path.</summary>
    public IEnumerable<FileCoverage> Files => _files.Select(pair => new FileCoverage(
        _assemblies.GetValueOrDefault(pair.Key.Assembly, pair.Key.Assembly),
        pair.Key.Path,
        [.. pair.Value.Lines.Values],
        [.. pair.Value.Methods.Select(method => new MethodCoverage(method.Key.Class, method.Key.Name, method.Value))]));

    /// <summary>Notes that a report mentions an assembly. Microsoft's collector writes its name in lower case and with an extension.</summary>
    /// <returns>The name without extension; case makes no difference to the merge.</returns>
    public string Assembly(string name)
    {
        if (name.EndsWith(".dll", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".exe", StringComparison.OrdinalIgnoreCase))
            name = name[..^4];
        // Of two spellings the one with more capitals, whichever came first: it sorts before the other.
        if (!_assemblies.TryGetValue(name, out var known) || string.CompareOrdinal(name, known) < 0)
            _assemblies[name] = name;
        return name;
    }

    /// <summary>Adds one line.</summary>
    public void Line(string assembly, string path, LineCoverage line)
    {
        var lines = File(assembly, path).Lines;
        if (!lines.TryGetValue(line.Number, out var old))
            lines[line.Number] = line;
        else
            lines[line.Number] = old with
            {
                Hits = Math.Max(old.Hits, line.Hits),
                BranchesCovered = Math.Max(old.BranchesCovered, line.BranchesCovered),
                Branches = Math.Max(old.Branches, line.Branches),
                Class = string.CompareOrdinal(old.Class, line.Class) <= 0 ? old.Class : line.Class,
            };
    }

    /// <summary>Adds one method.</summary>
    public void Method(string assembly, string path, MethodCoverage method)
    {
        var methods = File(assembly, path).Methods;
        var key = (method.Class, method.Name);
        methods[key] = method.Covered || (methods.TryGetValue(key, out var covered) && covered);
    }

    private FileMerge File(string assembly, string path)
    {
        if (!_files.TryGetValue((assembly, path), out var file))
            _files[(assembly, path)] = file = new FileMerge();
        return file;
    }

    private sealed class FileMerge
    {
        public SortedDictionary<int, LineCoverage> Lines { get; } = [];

        public SortedDictionary<(string Class, string Name), bool> Methods { get; } = new(Comparer<(string Class, string Name)>.Create((a, b) =>
            string.CompareOrdinal(a.Class, b.Class) is var order and not 0 ? order : string.CompareOrdinal(a.Name, b.Name)));
    }
}
