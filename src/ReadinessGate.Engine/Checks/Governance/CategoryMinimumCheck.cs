namespace ReadinessGate.Checks.Governance;

/// <summary>Every category that has a minimum reaches it: a good total hides a bad part.</summary>
/// <remarks>
/// <para><c>categories.security.min</c> is the least score of the category, by the formula of the whole score: a pass counts 1, a warning or a waiver ½, everything else 0.
/// A category in which nothing counts reaches no minimum. This check itself belongs to no sum that it judges.</para>
/// <para>While a check of the category lacks evidence and could still lift it over the minimum, the check is pending.</para>
/// <para>Fix: correct what the finding names first, or ask for checks of the category.</para>
/// <para>Source: sections of production-readiness checklists must be complete each on its own, whatever the others reach.</para>
/// </remarks>
public sealed class CategoryMinimumCheck : Check<CategoryScores>
{
    private static readonly ImmutableArray<(Category Category, Threshold Minimum)> Minima =
        [.. Category.All.Select(category => (category, new Threshold($"categories.{category.Key}.min", 0, Unit.Percent, "The least that the category must score, 0 to 100.")))];

    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("RG9003", "Every category reaches its minimum", Category.Governance) { Thresholds = [.. Minima.Select(pair => pair.Minimum)] };

    /// <inheritdoc/>
    public override bool CountsByDefault => false;

    /// <inheritdoc/>
    protected override string? NotApplicableBecause(CategoryScores evidence, Limits limits) =>
        Minima.Any(pair => limits.Has(pair.Minimum)) ? null : "no category has a minimum";

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Examine(CategoryScores evidence, Limits limits)
    {
        var judged = Minima.Where(pair => limits.Has(pair.Minimum)).Select(pair => Judge(pair.Category, pair.Minimum, evidence, limits)).ToArray();
        var findings = judged.Select(pair => pair.Finding).OfType<Finding>().ToArray();
        return findings.Length == 0 && judged.Select(pair => pair.Waiting).OfType<string>().FirstOrDefault() is { } waiting
            ? throw new EvidencePendingException(waiting, "produce the evidence that its checks lack")
            : findings;
    }

    private static (Finding? Finding, string? Waiting) Judge(Category category, Threshold threshold, CategoryScores evidence, Limits limits)
    {
        var (minimum, at) = (limits.Of(threshold), limits.PlaceOf(threshold));
        var results = (evidence.Categories.FirstOrDefault(score => score.Category == category)?.Results ?? []).Where(result => result.Counts).ToArray();
        if (results.Length == 0)
            return (limits.IsExtended(threshold.Name) ? null : new Finding($"no check of {category.Title} counts, so nothing shows that it reaches {minimum:0.##}", at, Remedy: "ask for checks of the category, or remove the minimum"), null);
        var points = Points(results.Select(result => result.Value));
        if (points >= minimum)
            return default;
        return Points(results.Select(result => IsOpen(result) ? 1 : result.Value)) >= minimum
            ? (null, $"{category.Title} scores {Quantity.Percent(points, minimum)} of {minimum:0.##} while {Quantity.Of(results.Count(IsOpen), "check lacks", "checks lack")} evidence")
            : (new Finding($"{category.Title} scores {Quantity.Percent(points, minimum)}, required {minimum:0.##}", at, Worst(results), Quantity.Percent(points, minimum), $"at least {minimum:0.##}", "correct these first"), null);
    }

    private static ImmutableArray<string> Worst(CheckResult[] results) =>
    [
        .. results.Where(result => result.Value < 1)
            .OrderBy(result => result.Value).ThenByDescending(result => result.Demand).ThenBy(result => result.Check.Id, StringComparer.Ordinal)
            .Take(3).Select(result => $"{result.Check.Id} ({result.Check.Title})"),
    ];

    private static bool IsOpen(CheckResult result) => result.Outcome is Outcome.Pending or Outcome.Stale or Outcome.Inconclusive;

    private static double Points(IEnumerable<double> values) => 100 * values.Average();
}
