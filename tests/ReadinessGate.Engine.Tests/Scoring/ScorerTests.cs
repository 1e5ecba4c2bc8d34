using ReadinessGate.Scoring;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Scoring;

public sealed class ScorerTests
{
    [Fact]
    public void Eight_passes_and_six_warnings_are_78_6_and_almost_ready()
    {
        var results = Enumerable.Repeat(Sample.Result(Outcome.Pass), 8).Concat(Enumerable.Repeat(Sample.Result(Outcome.Warn, Demand.Optional), 6)).ToArray();
        Assert.Equal(78.6, Math.Round(Scorer.Score(results, Policy.None).Points!.Value, 1));
        Assert.Equal(Verdict.AlmostReady, Scorer.Judge(results));
    }

    [Theory]
    [InlineData(Outcome.Pass, 100)]
    [InlineData(Outcome.Warn, 50)]
    [InlineData(Outcome.Waived, 50)]
    [InlineData(Outcome.Fail, 0)]
    [InlineData(Outcome.Deferred, 0)]
    [InlineData(Outcome.Pending, 0)]
    [InlineData(Outcome.Stale, 0)]
    [InlineData(Outcome.Inconclusive, 0)]
    public void Nothing_but_a_pass_counts_in_full(Outcome outcome, double points) => Assert.Equal(points, Scorer.Score([Sample.Result(outcome)], Policy.None).Points);

    [Fact]
    public void What_does_not_apply_or_was_not_asked_leaves_the_sum() =>
        Assert.Equal(new Score(1, 1), Scorer.Score([Sample.Result(Outcome.Pass), Sample.Result(Outcome.NotApplicable), Sample.Result(Outcome.Fail, Demand.NotAsked)], Policy.None));

    [Fact]
    public void Weighs_categories()
    {
        var policy = Sample.Policy("""{ "categories": { "testing": { "weight": 3 } } }""");
        CheckResult[] results = [Sample.Result(Outcome.Pass), Sample.Result(Outcome.Fail, category: Category.Documentation)];
        Assert.Equal(75, Scorer.Score(results, policy).Points);
        Assert.Equal(["documentation 0", "testing 100"], Scorer.ByCategory(results, policy).Select(category => $"{category.Category.Key} {category.Score.Points}"));
    }

    [Fact]
    public void Has_no_points_where_nothing_weighs() => Assert.Null(Scorer.Score([], Policy.None).Points);

    [Theory]
    [InlineData(Outcome.Pass, Demand.Required, Verdict.Ready)]
    [InlineData(Outcome.Fail, Demand.Required, Verdict.NotReady)]
    [InlineData(Outcome.Pending, Demand.Required, Verdict.Incomplete)]
    [InlineData(Outcome.Stale, Demand.Required, Verdict.Incomplete)]
    [InlineData(Outcome.Inconclusive, Demand.Required, Verdict.Incomplete)]
    [InlineData(Outcome.Waived, Demand.Required, Verdict.AlmostReady)]
    [InlineData(Outcome.Deferred, Demand.Required, Verdict.AlmostReady)]
    [InlineData(Outcome.Warn, Demand.Optional, Verdict.AlmostReady)]
    [InlineData(Outcome.Pending, Demand.Optional, Verdict.AlmostReady)]
    [InlineData(Outcome.Inconclusive, Demand.Optional, Verdict.AlmostReady)]
    [InlineData(Outcome.NotApplicable, Demand.Required, Verdict.Ready)]
    [InlineData(Outcome.Fail, Demand.NotAsked, Verdict.Ready)]
    public void Judges_by_outcome_beside_a_pass(Outcome outcome, Demand demand, Verdict verdict) =>
        Assert.Equal(verdict, Scorer.Judge([Sample.Result(Outcome.Pass), Sample.Result(outcome, demand)]));

    [Fact]
    public void A_failure_outweighs_missing_evidence() => Assert.Equal(Verdict.NotReady, Scorer.Judge([Sample.Result(Outcome.Pending), Sample.Result(Outcome.Fail)]));

    [Fact]
    public void Where_nothing_counts_nothing_is_ready()
    {
        Assert.Equal(Verdict.Incomplete, Scorer.Judge([]));
        Assert.Equal(Verdict.Incomplete, Scorer.Judge([Sample.Result(Outcome.Pass, Demand.NotAsked)]));
        Assert.Equal(Verdict.Incomplete, Scorer.Judge([Sample.Result(Outcome.NotApplicable)]));
    }
}
