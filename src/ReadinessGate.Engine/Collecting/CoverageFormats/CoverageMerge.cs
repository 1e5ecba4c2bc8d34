namespace ReadinessGate.Collecting.CoverageFormats;

/// <summary>Merges coverage reports: the union per line, branch and method, in any order with the same result.</summary>
/// <param name="detailed">True to keep hits and names, false where only totals are wanted.</param>
public sealed class CoverageMerge(bool detailed = true)
{
    private readonly Dictionary<(string Assembly, string Path), SourceHits> _files = new(new FileNames());
    private readonly Dictionary<string, string> _assemblies = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The assemblies that a report mentions, with or without lines, but for those whose files were all left out; case makes no difference.</summary>
    public IReadOnlySet<string> Assemblies => _assemblies.Values.ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The merged files, sorted by assembly and path.</summary>
    public IEnumerable<FileCoverage> Files => Sorted.Select(file => file.Value.ToCoverage(NameOf(file.Key.Assembly), file.Key.Path));

    /// <summary>The totals of each assembly that has a file, sorted by name.</summary>
    public SortedDictionary<string, CoverageTotals> Totals
    {
        get
        {
            var totals = new SortedDictionary<string, CoverageTotals>(StringComparer.Ordinal);
            foreach (var (key, file) in _files)
            {
                var name = NameOf(key.Assembly);
                totals[name] = totals.GetValueOrDefault(name, CoverageTotals.None) + file.Totals;
            }

            return totals;
        }
    }

    private IEnumerable<KeyValuePair<(string Assembly, string Path), SourceHits>> Sorted =>
        _files.OrderBy(file => NameOf(file.Key.Assembly), StringComparer.Ordinal).ThenBy(file => file.Key.Path, StringComparer.Ordinal);

    /// <summary>Adds a report, which must not be used afterwards.</summary>
    /// <param name="report">The report.</param>
    /// <param name="locate">Turns assembly and path of the report into a path relative to the root of the system; null to leave the file out.</param>
    public void Add(CoverageReport report, Func<string, string, (string Assembly, string Path)?> locate)
    {
        foreach (var assembly in report.Assemblies.Except(report.Files.Keys.Select(file => file.Assembly)))
            Note(assembly);
        foreach (var (key, hits) in report.Files)
        {
            if (locate(key.Assembly, key.Path) is not { } target)
                continue;
            Note(target.Assembly);
            if (_files.TryGetValue(target, out var known))
                known.Add(hits);
            else
                _files[target] = hits;
        }
    }

    /// <summary>Adds a line that no report mentions: it can run, and did not.</summary>
    public void Uncovered(string assembly, string path, IEnumerable<int> lines)
    {
        if (!_files.TryGetValue((assembly, path), out var file))
            _files[(assembly, path)] = file = new SourceHits(detailed, new Scratch());
        var type = file.Type(assembly);
        foreach (var line in lines)
            file.Line(line, 0, type);
    }

    private string NameOf(string assembly) => _assemblies.GetValueOrDefault(assembly, assembly);

    // Of two spellings the one with more capitals, whichever came first: it sorts before the other.
    private void Note(string assembly)
    {
        if (!_assemblies.TryGetValue(assembly, out var known) || string.CompareOrdinal(assembly, known) < 0)
            _assemblies[assembly] = assembly;
    }

    // Microsoft's collector writes the names of assemblies in lower case.
    private sealed class FileNames : IEqualityComparer<(string Assembly, string Path)>
    {
        public bool Equals((string Assembly, string Path) x, (string Assembly, string Path) y) =>
            string.Equals(x.Path, y.Path, StringComparison.Ordinal) && string.Equals(x.Assembly, y.Assembly, StringComparison.OrdinalIgnoreCase);

        public int GetHashCode((string Assembly, string Path) file) => HashCode.Combine(file.Path, StringComparer.OrdinalIgnoreCase.GetHashCode(file.Assembly));
    }
}
