namespace ReadinessGate;

/// <summary>What became of a system since an earlier verdict; what stayed as it was is left out.</summary>
/// <param name="Earlier">The earlier verdict.</param>
/// <param name="Categories">Scores of categories before and now; null where nothing counted.</param>
/// <param name="Outcomes">Outcomes of checks before and now; null where nobody asked.</param>
/// <param name="Metrics">Figures by name, before and now, with units; null where nobody measured.</param>
public sealed record Trend(
    EarlierVerdict Earlier,
    ImmutableArray<(Category Category, double? Before, double? Now)> Categories,
    ImmutableArray<(CheckDescriptor Check, Outcome? Before, Outcome? Now)> Outcomes,
    ImmutableArray<(string Name, string? Before, string? Now)> Metrics)
{
    /// <summary>Compares a report with an earlier verdict.</summary>
    public static Trend Of(Report report, EarlierVerdict earlier) => new(
        earlier,
        [.. Category.All.Select(category => (category, Before(earlier.Categories, category.Key), Rounded(report.Categories.FirstOrDefault(score => score.Category == category)?.Score.Points))).Where(pair => pair.Item2 != pair.Item3)],
        [.. report.Results.Select(result => (result.Check, Before(earlier.Outcomes, result.Check.Id), Now: result.Demand == Demand.NotAsked ? (Outcome?)null : result.Outcome)).Where(pair => pair.Item2 != pair.Now)],
        [.. report.Metrics.Where(metric => earlier.Metrics.ContainsKey(metric.Name)).Select(metric => (metric.Name, Before: earlier.Metrics[metric.Name], metric.Achieved)).Where(pair => pair.Before != pair.Achieved)]);

    /// <summary>The checks that were asked before and now, and are better off.</summary>
    public int Better => Outcomes.Count(pair => Worth(pair.Before) < Worth(pair.Now));

    /// <summary>The checks that were asked before and now, and are worse off, in the order of their ids.</summary>
    public IEnumerable<(CheckDescriptor Check, Outcome? Before, Outcome? Now)> Worse => Outcomes.Where(pair => Worth(pair.Before) > Worth(pair.Now));

    // As result.json states a score.
    private static double? Rounded(double? points) => points is { } value ? Math.Round(value, 1) : null;

    private static T? Before<T>(ImmutableDictionary<string, T> values, string key)
        where T : struct => values.TryGetValue(key, out var value) ? value : null;

    private static double? Worth(Outcome? outcome) => outcome switch
    {
        null => null,
        Outcome.Pass or Outcome.NotApplicable => 1,
        Outcome.Warn or Outcome.Waived or Outcome.Deferred => 0.5,
        _ => 0,
    };
}
