namespace ReadinessGate;

/// <summary>How much of a list that people keep is done.</summary>
/// <param name="Done">How many items are.</param>
/// <param name="Total">How many apply; at least <paramref name="Done"/>.</param>
public sealed record Completion(int Done, int Total)
{
    /// <summary>What the figures of a checklist come to; items that are waived, do not apply or are not due leave the sum.</summary>
    public static Completion Of(ChecklistFigures figures) => new(figures.Count(ClaimState.Done), figures.Count(ClaimState.Done) + figures.Count(ClaimState.Open) + figures.Count(ClaimState.Deferred));

    /// <summary>0 to 100, or null where nothing applies.</summary>
    public double? Percent => Total > 0 ? 100d * Done / Total : null;
}
