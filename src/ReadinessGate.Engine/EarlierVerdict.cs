namespace ReadinessGate;

/// <summary>What a verdict said before, for comparison. It decides nothing.</summary>
/// <param name="Verdict">The answer.</param>
/// <param name="Score">0 to 100; null when no check counted.</param>
/// <param name="Commit">Full hash; null where it is unknown.</param>
/// <param name="Day">When it was made, in UTC.</param>
public sealed record EarlierVerdict(Verdict Verdict, double? Score, string? Commit, DateOnly Day)
{
    /// <summary>How much of the checklist was done, in percent; null without one.</summary>
    public double? Manual { get; init; }

    /// <summary>What came of the checks that were asked, by id.</summary>
    public ImmutableDictionary<string, Outcome> Outcomes { get; init; } = ImmutableDictionary<string, Outcome>.Empty;

    /// <summary>The scores of the categories that had one, by key.</summary>
    public ImmutableDictionary<string, double> Categories { get; init; } = ImmutableDictionary<string, double>.Empty;

    /// <summary>What was achieved, with unit, by the name of the metric; null where it was not measured.</summary>
    public ImmutableDictionary<string, string?> Metrics { get; init; } = ImmutableDictionary<string, string?>.Empty;
}
