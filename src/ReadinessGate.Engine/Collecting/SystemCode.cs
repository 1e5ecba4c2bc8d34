using ReadinessGate.Collecting.CoverageFormats;

namespace ReadinessGate.Collecting;

/// <summary>Decides which files of a coverage report count: those that are neither tests nor generated.</summary>
/// <param name="legs">What builds have left; they know what is a test.</param>
/// <param name="files">The files of the system.</param>
/// <param name="onlyOwn">True to leave out code of others where builds tell what the system is made of.</param>
public sealed class SystemCode(ImmutableArray<EvidenceLeg> legs, RepositoryFiles files, bool onlyOwn)
{
    private readonly SourceOwners _owners = new(legs, files);
    private readonly Lazy<HashSet<string>> _files = new(() => [.. files.All]);
    private readonly SortedSet<string> _foreign = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _tests = new(StringComparer.Ordinal);
    private readonly HashSet<(string, string)> _generated = [];
    private readonly Dictionary<string, bool> _isTest = legs
        .GroupBy(leg => leg.Facts.Assembly, StringComparer.OrdinalIgnoreCase)
        .ToDictionary(group => group.Key, group => group.All(leg => leg.Facts.IsTest), StringComparer.OrdinalIgnoreCase);

    /// <summary>Assemblies that count although no build has left facts about them: code in other languages, or of a build elsewhere.</summary>
    public ImmutableArray<string> Foreign => [.. _foreign];

    /// <summary>Assemblies that were left out because they are tests.</summary>
    public ImmutableArray<string> Tests => [.. _tests];

    /// <summary>How many files were left out because a generator wrote them.</summary>
    public int Generated => _generated.Count;

    /// <summary>The assembly that counts a file, or null.</summary>
    /// <param name="assembly">As the report calls it; empty where its format knows none.</param>
    /// <param name="path">Relative to the root of the system.</param>
    public string? Owner(string assembly, string path)
    {
        var owner = assembly.Length > 0 ? assembly : _owners.Of(path);
        var isKnown = _isTest.TryGetValue(owner, out var isTest);
        if (isKnown ? isTest : CountedCode.IsNamedAsTests(owner))
            _tests.Add(owner);
        else if (CountedCode.IsGenerated(path))
            _generated.Add((owner, path));
        else if (isKnown || !onlyOwn || _isTest.Count == 0 || _files.Value.Contains(path))
            return Counted(owner, isKnown);
        return null;
    }

    private string Counted(string owner, bool isKnown)
    {
        if (!isKnown)
            _foreign.Add(owner);
        return owner;
    }
}
