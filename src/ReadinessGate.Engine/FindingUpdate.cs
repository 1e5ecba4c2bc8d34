namespace ReadinessGate;

/// <summary>The accepted findings after those that are gone left them.</summary>
/// <param name="Findings">The new entries.</param>
/// <param name="Removed">Findings that are accepted no more because there are none, by rule.</param>
/// <param name="Added">Findings that are newly accepted, by rule.</param>
public sealed record FindingUpdate(ImmutableArray<BaselineFinding> Findings, ImmutableSortedDictionary<string, int> Removed, ImmutableSortedDictionary<string, int> Added)
{
    /// <summary>Takes out what is fixed, follows what moved, and adds only what is accepted.</summary>
    /// <param name="before">The entries so far.</param>
    /// <param name="found">What there is, each finding once.</param>
    /// <param name="isJudged">Whether all findings of a rule are known; entries of others stay as they are.</param>
    /// <param name="exists">Whether the system still has a file.</param>
    /// <param name="accepted">The rules whose findings may be added.</param>
    /// <param name="because">Why.</param>
    public static FindingUpdate Of(ImmutableArray<BaselineFinding> before, IEnumerable<FindingGroup> found, Func<string, bool> isJudged, Func<string, bool> exists, ImmutableArray<string> accepted, string? because)
    {
        var ledger = new BaselineLedger(before, exists);
        var added = new List<BaselineFinding>();
        foreach (var group in found.GroupBy(group => (group.Rule, group.At.Path, group.Hash)).Select(same => (same.Key, Count: same.Sum(group => group.Count))))
        {
            var more = group.Count - ledger.Take(group.Key.Rule, group.Key.Path, group.Key.Hash, group.Count);
            if (more > 0 && accepted.Contains(group.Key.Rule))
                added.Add(new BaselineFinding(group.Key.Rule, group.Key.Path, group.Key.Hash, more, because));
        }

        var used = ledger.Uses.GroupBy(use => use.Entry.Key).ToDictionary(entry => entry.Key, entry => entry.Sum(use => use.Count));
        var left = before.Select(entry => entry with { Count = entry.Count - used.GetValueOrDefault(entry.Key) }).Where(entry => entry.Count > 0).ToLookup(entry => isJudged(entry.Rule));
        var kept = ledger.Uses.Select(use => use.Entry with { Path = use.Path, Count = use.Count }).Concat(left[false]);
        return new FindingUpdate(Merge(kept.Concat(added)), ByRule(left[true]), ByRule(added));
    }

    private static ImmutableArray<BaselineFinding> Merge(IEnumerable<BaselineFinding> entries) =>
    [
        .. entries.GroupBy(entry => entry.Key)
            .Select(same => same.First() with { Count = same.Sum(entry => entry.Count), Because = same.Select(entry => entry.Because).LastOrDefault(reason => reason is not null) })
            .OrderBy(entry => entry.Rule, StringComparer.Ordinal).ThenBy(entry => entry.Path, StringComparer.Ordinal).ThenBy(entry => entry.Hash, StringComparer.Ordinal),
    ];

    private static ImmutableSortedDictionary<string, int> ByRule(IEnumerable<BaselineFinding> entries) =>
        entries.GroupBy(entry => entry.Rule).ToImmutableSortedDictionary(rule => rule.Key, rule => rule.Sum(entry => entry.Count), StringComparer.Ordinal);
}
