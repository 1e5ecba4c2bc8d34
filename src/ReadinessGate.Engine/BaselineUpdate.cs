namespace ReadinessGate;

/// <summary>A baseline that moved up to what is measured.</summary>
/// <param name="Baseline">The new one.</param>
/// <param name="Changes">What differs, sorted by figure and scope.</param>
public sealed record BaselineUpdate(Baseline Baseline, ImmutableArray<BaselineChange> Changes)
{
    /// <summary>Moves figures up; down only those that are accepted.</summary>
    /// <param name="before">What was reached before.</param>
    /// <param name="measured">What is measured now.</param>
    /// <param name="accepted">The figures that may move down.</param>
    /// <param name="because">Why.</param>
    public static BaselineUpdate Of(Baseline before, ImmutableArray<MeasuredFigure> measured, ImmutableArray<string> accepted, string? because)
    {
        var (entries, changes) = (new List<BaselineFigure>(), new List<BaselineChange>());
        foreach (var now in measured)
        {
            var (entry, move) = Move(before.Find(now.Figure, now.Scope), now, accepted.Contains(now.Figure), because);
            entries.Add(entry);
            if (move is { } moved)
                changes.Add(new BaselineChange(moved, now.Figure, now.Scope, before.Find(now.Figure, now.Scope)?.Value, now.Value));
        }

        changes.AddRange(before.Figures.Where(entry => !measured.Any(now => now.Figure == entry.Figure && now.Scope == entry.Scope)).Select(entry => new BaselineChange(BaselineMove.Removed, entry.Figure, entry.Scope, entry.Value, null)));
        return new BaselineUpdate(new Baseline([.. entries]), [.. changes.OrderBy(change => change.Figure, StringComparer.Ordinal).ThenBy(change => change.Scope, StringComparer.Ordinal)]);
    }

    private static (BaselineFigure Entry, BaselineMove? Move) Move(BaselineFigure? before, MeasuredFigure now, bool mayFall, string? because)
    {
        if (before is null)
            return (new BaselineFigure(now.Figure, now.Scope, now.Value), BaselineMove.Added);
        if (now.Value == before.Value)
            return (before, null);
        if (now.Value > before.Value)
            return (new BaselineFigure(now.Figure, now.Scope, now.Value), BaselineMove.Raised);
        return mayFall ? (new BaselineFigure(now.Figure, now.Scope, now.Value, because), BaselineMove.Lowered) : (before, BaselineMove.Kept);
    }
}
