namespace ReadinessGate.Analyzers.Baselines;

/// <summary>What is left of the accepted findings of one compilation while its findings are compared with them.</summary>
/// <param name="entries">What is accepted.</param>
/// <param name="paths">Relative paths.</param>
/// <param name="files">The files of the compilation, absolute.</param>
internal sealed class AcceptedFindings(IEnumerable<BaselineEntry> entries, SystemPaths paths, IEnumerable<string> files)
{
    private readonly HashSet<string> _rules = Rules(entries);
    private readonly Dictionary<(string Rule, string Path, string Hash), int> _left = Count(entries);
    private readonly Lazy<Dictionary<(string Rule, string Hash), int>> _moved = new(() => Moved(entries, [.. files.Select(paths.Of)]));

    /// <summary>Takes the entry of a finding, so that it accepts no second one.</summary>
    /// <param name="rule">Its rule.</param>
    /// <param name="path">Its file, absolute.</param>
    /// <param name="hashOf">What recognises it, for a relative path.</param>
    /// <returns>Whether there was one.</returns>
    public bool Take(string rule, string path, Func<string, string?> hashOf)
    {
        // Most findings are of rules that nothing is accepted of, and a hash costs more than all else here.
        if (!_rules.Contains(rule))
            return false;
        var relative = paths.Of(path);
        if (hashOf(relative) is not { } hash)
            return false;
        return Take(_left, (rule, relative, hash)) || Take(_moved.Value, (rule, hash));
    }

    private static bool Take<TKey>(Dictionary<TKey, int> left, TKey key)
        where TKey : notnull
    {
        if (!left.TryGetValue(key, out var count) || count == 0)
            return false;
        left[key] = count - 1;
        return true;
    }

    private static HashSet<string> Rules(IEnumerable<BaselineEntry> entries)
    {
        var rules = new HashSet<string>(StringComparer.Ordinal);
        var last = "";
        foreach (var entry in entries)
            if (!ReferenceEquals(last, entry.Rule))
                rules.Add(last = entry.Rule);
        return rules;
    }

    private static Dictionary<(string Rule, string Path, string Hash), int> Count(IEnumerable<BaselineEntry> entries)
    {
        var counts = new Dictionary<(string, string, string), int>();
        foreach (var entry in entries)
            if (!entry.IsGone)
                counts[(entry.Rule, entry.Path, entry.Hash)] = entry.Count;
        return counts;
    }

    // A file that was renamed is no part of the compilation any more, before the slice is written anew.
    private static Dictionary<(string Rule, string Hash), int> Moved(IEnumerable<BaselineEntry> entries, HashSet<string> present)
    {
        var counts = new Dictionary<(string, string), int>();
        foreach (var entry in entries)
            if (entry.IsGone || !present.Contains(entry.Path))
                counts[(entry.Rule, entry.Hash)] = (counts.TryGetValue((entry.Rule, entry.Hash), out var count) ? count : 0) + entry.Count;
        return counts;
    }
}
