namespace ReadinessGate;

/// <summary>A part of an entry of the baseline that a finding has taken up.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Path">Where the finding stands, which is another file than the entry's when that moved.</param>
/// <param name="Count">How many.</param>
public sealed record BaselineUse(BaselineFinding Entry, string Path, int Count);

/// <summary>The accepted findings while they are compared with those at hand: each is taken up once.</summary>
/// <param name="entries">What is accepted.</param>
/// <param name="exists">Whether the system still has a file; findings of one that is gone may stand in another.</param>
public sealed class BaselineLedger(ImmutableArray<BaselineFinding> entries, Func<string, bool> exists)
{
    private readonly Dictionary<(string Rule, string Path, string Hash), BaselineFinding> _byPlace = entries.ToDictionary(entry => entry.Key);
    private readonly Lazy<ILookup<(string Rule, string Hash), BaselineFinding>> _gone = new(() => Gone(entries, exists));
    private readonly Dictionary<(string Rule, string Path, string Hash), int> _used = [];
    private readonly List<BaselineUse> _uses = [];

    /// <summary>What was taken up, in the order of asking.</summary>
    public ImmutableArray<BaselineUse> Uses => [.. _uses];

    /// <summary>Takes up to <paramref name="wanted"/> findings.</summary>
    /// <returns>How many are accepted.</returns>
    public int Take(string rule, string path, string hash, int wanted)
    {
        var taken = _byPlace.TryGetValue((rule, path, hash), out var own) ? Take(own, path, wanted) : 0;
        if (taken < wanted)
            foreach (var entry in _gone.Value[(rule, hash)])
                taken += Take(entry, path, wanted - taken);
        return taken;
    }

    private int Take(BaselineFinding entry, string path, int wanted)
    {
        var used = _used.GetValueOrDefault(entry.Key);
        var count = Math.Min(wanted, entry.Count - used);
        if (count <= 0)
            return 0;
        _used[entry.Key] = used + count;
        _uses.Add(new BaselineUse(entry, path, count));
        return count;
    }

    private static ILookup<(string Rule, string Hash), BaselineFinding> Gone(ImmutableArray<BaselineFinding> entries, Func<string, bool> exists)
    {
        var gone = entries.Select(entry => entry.Path).Distinct().Where(path => !exists(path)).ToHashSet(StringComparer.Ordinal);
        return entries.Where(entry => gone.Contains(entry.Path)).ToLookup(entry => (entry.Rule, entry.Hash));
    }
}
