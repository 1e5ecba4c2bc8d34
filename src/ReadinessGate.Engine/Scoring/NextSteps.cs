namespace ReadinessGate.Scoring;

/// <summary>Derives the next steps from what keeps checks from passing.</summary>
public static class NextSteps
{
    /// <summary>One step per check that is no pass, the nearest first, each by its first finding.</summary>
    public static ImmutableArray<NextStep> Of(IEnumerable<CheckResult> results) =>
    [
        .. results.Where(result => result.Demand != Demand.NotAsked && result.Outcome is not (Outcome.Pass or Outcome.NotApplicable))
            .Select(Step)
            .OrderBy(step => step.Horizon).ThenBy(step => step.Id, StringComparer.Ordinal),
    ];

    private static NextStep Step(CheckResult result)
    {
        var first = result.Findings.FirstOrDefault();
        var text = first switch
        {
            null => result.Reason is { } reason ? $"{result.Check.Title}: {reason}" : result.Check.Title,
            { Remedy: { } remedy } => $"{remedy}: {first.Message}",
            _ => first.Message,
        };
        return new NextStep(HorizonOf(result), first?.Code ?? result.Check.Id, first?.At, result.Findings.Length > 1 ? $"{text} (and {result.Findings.Length - 1} more)" : text);
    }

    private static Horizon HorizonOf(CheckResult result) => (result.Demand, result.Outcome) switch
    {
        (Demand.Required, Outcome.Fail or Outcome.Pending or Outcome.Stale or Outcome.Inconclusive) => Horizon.Now,
        (_, Outcome.Warn) => Horizon.Soon,
        _ => Horizon.Later,
    };
}
