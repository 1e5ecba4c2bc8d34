namespace ReadinessGate.Collecting.CoverageFormats;

/// <summary>What one coverage report says, with paths and assemblies as it writes them.</summary>
/// <param name="detailed">True to keep hits and names, false where only totals are wanted.</param>
public sealed class CoverageReport(bool detailed)
{
    private readonly Dictionary<(string Assembly, string Path), SourceHits> _files = [];
    private readonly HashSet<string> _assemblies = new(StringComparer.Ordinal);

    private readonly Scratch _scratch = new();
    private SourceHits? _last;

    /// <summary>The name of the format, as its producers call it.</summary>
    public string Format { get; init; } = "";

    /// <summary>When the report was written (ISO 8601, UTC), where it says so.</summary>
    public string? Time { get; set; }

    /// <summary>The folders that relative paths of the report start at, the likeliest first.</summary>
    public List<string> Sources { get; } = [];

    /// <summary>The assemblies that the report mentions, with or without lines.</summary>
    public IReadOnlySet<string> Assemblies => _assemblies;

    /// <summary>The files that the report mentions.</summary>
    public Dictionary<(string Assembly, string Path), SourceHits> Files => _files;

    /// <summary>Notes that the report mentions an assembly. Microsoft's collector writes its name with an extension.</summary>
    /// <returns>The name without extension.</returns>
    public string Assembly(string name)
    {
        if (name.EndsWith(".dll", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".exe", StringComparison.OrdinalIgnoreCase))
            name = name[..^4];
        _assemblies.Add(name);
        return name;
    }

    /// <summary>The hits of one file, to add to.</summary>
    /// <param name="assembly">From <see cref="Assembly"/>; empty where the format knows none.</param>
    /// <param name="path">As the report writes it.</param>
    public SourceHits File(string assembly, string path)
    {
        if (!_files.TryGetValue((assembly, path), out var file))
            _files[(assembly, path)] = file = new SourceHits(detailed, _scratch);
        if (_last != file)
            _last?.Trim();
        return _last = file;
    }
}
