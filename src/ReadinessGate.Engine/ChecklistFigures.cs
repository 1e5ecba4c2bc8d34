namespace ReadinessGate;

/// <summary>How far some items of the checklist are.</summary>
/// <param name="Name">Their section; empty for all.</param>
/// <param name="Percent">Done of those that count; null when none counts.</param>
/// <param name="States">How many are in each state.</param>
public sealed record ChecklistFigures(string Name, double? Percent, ImmutableDictionary<ClaimState, int> States)
{
    /// <summary>How many of those done have a check or a file of evidence behind them.</summary>
    public int Shown { get; init; }

    /// <summary>What is claimed, by kind: how many are done, of how many that count.</summary>
    public ImmutableArray<(ClaimKinds Kind, int Done, int Total)> Kinds { get; init; } = [];

    /// <summary>How many are in a state.</summary>
    public int Count(ClaimState state) => States.GetValueOrDefault(state);

    /// <summary>Counts items.</summary>
    public static ChecklistFigures Of(string name, Claims claims, ImmutableArray<ChecklistItem> items) =>
        new(name, claims.PercentOf(items), items.GroupBy(claims.StateOf).ToImmutableDictionary(group => group.Key, group => group.Count()))
        {
            Shown = items.Count(claims.IsShown),
            Kinds = [.. ((ClaimKinds[])[ClaimKinds.Documented, ClaimKinds.Implemented, ClaimKinds.Tested]).Select(kind => CountOf(kind, claims, items)).Where(count => count.Total > 0)],
        };

    private static (ClaimKinds Kind, int Done, int Total) CountOf(ClaimKinds kind, Claims claims, ImmutableArray<ChecklistItem> items)
    {
        var states = items.Where(item => ClaimWords.KindsOf(item.Text).HasFlag(kind)).Select(claims.StateOf).Where(state => state is ClaimState.Done or ClaimState.Open or ClaimState.Deferred).ToArray();
        return (kind, states.Count(state => state == ClaimState.Done), states.Length);
    }
}
