namespace ReadinessGate.Scoring;

/// <summary>Computes score and verdict from results.</summary>
public static class Scorer
{
    /// <summary>The score of <paramref name="results"/>.</summary>
    public static Score Score(IEnumerable<CheckResult> results, Policy policy)
    {
        double sum = 0, weight = 0;
        foreach (var result in results.Where(result => result.Counts))
        {
            sum += policy.WeightOf(result.Check.Category) * result.Value;
            weight += policy.WeightOf(result.Check.Category);
        }

        return new Score(sum, weight);
    }

    /// <summary>The score of each category that something is asked of, in the order of the report.</summary>
    public static ImmutableArray<CategoryScore> ByCategory(IEnumerable<CheckResult> results, Policy policy) =>
    [
        .. results.Where(result => result.Demand != Demand.NotAsked)
            .GroupBy(result => result.Check.Category)
            .OrderBy(group => Category.All.IndexOf(group.Key))
            .Select(group => Of(group.Key, [.. group], policy)),
    ];

    private static CategoryScore Of(Category category, ImmutableArray<CheckResult> results, Policy policy)
    {
        var score = Score(results, policy);
        return new CategoryScore(category, score, results) { Weight = policy.WeightOf(category), Minimum = policy.MinimumOf(category), Band = policy.Bands.Of(score) };
    }

    /// <summary>The verdict of <paramref name="results"/>: from outcomes, never from the score.</summary>
    /// <remarks>Where nothing counts, nothing was shown to be ready: Incomplete.</remarks>
    public static Verdict Judge(IReadOnlyCollection<CheckResult> results)
    {
        var asked = results.Where(result => result.Demand != Demand.NotAsked).ToArray();
        var required = asked.Where(result => result.Demand == Demand.Required).ToArray();
        if (required.Any(result => result.Outcome == Outcome.Fail))
            return Verdict.NotReady;
        if (!asked.Any(result => result.Counts) || required.Any(result => result.Outcome is Outcome.Pending or Outcome.Stale or Outcome.Inconclusive))
            return Verdict.Incomplete;
        return asked.All(result => result.Outcome is Outcome.Pass or Outcome.NotApplicable) ? Verdict.Ready : Verdict.AlmostReady;
    }
}
