namespace ReadinessGate.Scoring;

/// <summary>Derives the metric table from the evidence: what was aimed at, and what was reached.</summary>
public static class MetricTable
{
    /// <summary>One row per figure that an asked check has a threshold for, and one per element of <c>metrics</c>.</summary>
    /// <param name="results">The results of all checks.</param>
    /// <param name="evidence">What was collected, of each kind at most one.</param>
    /// <param name="policy">The targets.</param>
    public static ImmutableArray<Metric> Of(IReadOnlyCollection<CheckResult> results, IReadOnlyCollection<Evidence> evidence, Policy policy)
    {
        var limits = new Limits(policy);
        var rows = ImmutableArray.CreateBuilder<Metric>();
        foreach (var result in results.Where(result => result.Demand != Demand.NotAsked && result.Outcome != Outcome.NotApplicable))
            foreach (var threshold in result.Check.Thresholds.Where(threshold => policy.Path is null || limits.Has(threshold) || IsAskedByItsSection(result.Check, threshold, limits)))
                if (threshold.Figure is { } figure)
                    rows.Add(Row(figure.Name, threshold, limits.Of(threshold), Usable(result) ? evidence.Select(figure.Measure).FirstOrDefault(value => value is not null) : null));
        return [.. rows, .. evidence.OfType<Measurements>().SelectMany(measurements => measurements.All).Select(Row)];
    }

    private static Metric Row(Measurement metric) => new(metric.Name, $"{metric.Target}", metric.Value is { } value ? metric.Target.Show(value) : null, metric.Value is { } figure ? metric.Target.StatusOf(figure) : Metric.NotMeasured)
    {
        Id = metric.Id,
        Source = metric.Source,
        Window = metric.Window,
        Environment = metric.Environment,
    };

    // "coverage": { "new": {} } asks for the default of coverage.new.line.
    private static bool IsAskedByItsSection(CheckDescriptor check, Threshold threshold, Limits limits) =>
        check.Section is { } section && threshold.Name.StartsWith(section + ".", StringComparison.Ordinal) && limits.Find(section) is not null;

    private static bool Usable(CheckResult result) => result.Outcome is Outcome.Pass or Outcome.Warn or Outcome.Fail;

    private static Metric Row(string name, Threshold threshold, double target, double? achieved)
    {
        var isPercent = threshold.Unit == Unit.Percent;
        var unit = isPercent ? " %" : "";
        var sign = threshold.Direction == Direction.AtLeast ? ">=" : "<=";
        var status = achieved is not { } value ? Metric.NotMeasured
            : value == target ? "MET"
            : value > target == (threshold.Direction == Direction.AtLeast) ? "EXCEEDED"
            : "MISSED";
        return new Metric(name, $"{sign} {target.ToString("0.##", CultureInfo.InvariantCulture)}{unit}", achieved is { } figure ? (isPercent ? Quantity.Percent(figure, target) : figure.ToString("F0", CultureInfo.InvariantCulture)) + unit : null, status);
    }
}
