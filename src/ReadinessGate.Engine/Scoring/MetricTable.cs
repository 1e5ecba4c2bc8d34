namespace ReadinessGate.Scoring;

/// <summary>Derives the metric table from the evidence: what was aimed at, and what was reached.</summary>
public static class MetricTable
{
    /// <summary>One row per figure that an asked check has a threshold for.</summary>
    public static ImmutableArray<Metric> Of(IReadOnlyCollection<CheckResult> results, Coverage? coverage, TestRun? tests, Policy policy)
    {
        var limits = new Limits(policy);
        var rows = ImmutableArray.CreateBuilder<Metric>();
        foreach (var result in results.Where(result => result.Demand != Demand.NotAsked && result.Outcome != Outcome.NotApplicable))
            foreach (var threshold in result.Check.Thresholds.Where(threshold => policy.Path is null || limits.Has(threshold)))
                if (Name(threshold.Name) is { } name)
                    rows.Add(Row(name, threshold, limits.Of(threshold), Usable(result) ? Measured(threshold.Name, coverage, tests) : null));
        return rows.ToImmutable();
    }

    private static bool Usable(CheckResult result) => result.Outcome is Outcome.Pass or Outcome.Warn or Outcome.Fail;

    private static string? Name(string threshold) => threshold switch
    {
        "coverage.line" => "Line coverage",
        "coverage.branch" => "Branch coverage",
        "coverage.method" => "Method coverage",
        "tests.minimum" => "Tests run",
        _ => null,
    };

    private static double? Measured(string threshold, Coverage? coverage, TestRun? tests) => threshold switch
    {
        "coverage.line" => coverage?.Totals.LinePercent,
        "coverage.branch" => coverage?.Totals.BranchPercent,
        "coverage.method" => coverage?.Totals.MethodPercent,
        _ => tests?.Ran,
    };

    private static Metric Row(string name, Threshold threshold, double target, double? achieved)
    {
        var isPercent = threshold.Unit == Unit.Percent;
        var unit = isPercent ? " %" : "";
        var sign = threshold.Direction == Direction.AtLeast ? ">=" : "<=";
        var status = achieved is not { } value ? "NOT MEASURED"
            : value == target ? "MET"
            : value > target == (threshold.Direction == Direction.AtLeast) ? "EXCEEDED"
            : "MISSED";
        return new Metric(name, $"{sign} {target.ToString("0.##", CultureInfo.InvariantCulture)}{unit}", achieved is { } figure ? (isPercent ? Quantity.Percent(figure, target) : figure.ToString("F0", CultureInfo.InvariantCulture)) + unit : null, status);
    }
}
