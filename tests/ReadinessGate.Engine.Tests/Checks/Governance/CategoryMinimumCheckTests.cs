using ReadinessGate.Checks.Governance;
using ReadinessGate.Policies;
using ReadinessGate.Scoring;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Checks.Governance;

public sealed class CategoryMinimumCheckTests
{
    [Theory]
    [InlineData(75, Outcome.Pass)]
    [InlineData(75.1, Outcome.Fail)]
    public void Compares_a_category_with_its_minimum(double minimum, Outcome expected) =>
        Assert.Equal(expected, Judge(minimum, Sample.Result(Outcome.Pass), Sample.Result(Outcome.Warn, Demand.Optional)).Outcome);

    [Fact]
    public void Names_the_score_and_what_lowers_it_most()
    {
        var finding = Assert.Single(Judge(80, Sample.Result(Outcome.Warn, Demand.Optional, "RG2002"), Sample.Result(Outcome.Fail, id: "RG2003"), Sample.Result(Outcome.Pass), Sample.Result(Outcome.NotApplicable)).Findings);
        Assert.Equal("Testing quality scores 50.0, required 80; worst: RG2003 (It is right), RG2002 (It is right). Fix: correct these first", finding.Text);
        Assert.Equal(new Place("readiness.json", 1, 42), finding.At);
    }

    [Fact]
    public void Waits_while_missing_evidence_could_still_lift_it()
    {
        var result = Judge(80, Sample.Result(Outcome.Pass), Sample.Result(Outcome.Pending));
        Assert.Equal((Outcome.Pending, "Testing quality scores 50.0 of 80 while 1 check lacks evidence"), (result.Outcome, result.Reason));
    }

    [Fact]
    public void Fails_where_no_evidence_could_lift_it() =>
        Assert.Equal(Outcome.Fail, Judge(80, Sample.Result(Outcome.Fail), Sample.Result(Outcome.Inconclusive)).Outcome);

    [Fact]
    public void A_category_without_a_check_reaches_no_minimum() =>
        Assert.StartsWith("no check of Testing quality counts, so nothing shows that it reaches 80", Assert.Single(Judge(80, Sample.Result(Outcome.Pass, category: Category.Code)).Findings).Text, StringComparison.Ordinal);

    [Fact]
    public void A_category_that_only_a_preset_limits_may_have_no_check()
    {
        var policy = PolicyReader.Read("readiness.json", """{ "extends": ["level-a"], "require": ["RG9003"] }"""u8);
        Assert.Equal(Outcome.Pass, new Evaluator(policy, Sample.Today).Evaluate(new CategoryMinimumCheck(), new Collected(new CategoryScores([]))).Outcome);
    }

    [Fact]
    public void Judges_a_category_of_no_weight() =>
        Assert.Equal(Outcome.Fail, Sample.Evaluate(new CategoryMinimumCheck(), Scores([Sample.Result(Outcome.Fail)]), """{ "categories": { "testing": { "weight": 0, "min": 1 } } }""").Outcome);

    [Fact]
    public void Does_not_apply_without_a_minimum() =>
        Assert.Equal(Outcome.NotApplicable, Sample.Evaluate(new CategoryMinimumCheck(), Scores([]), """{ "require": ["RG9003"] }""").Outcome);

    private static CheckResult Judge(double minimum, params CheckResult[] results) =>
        Sample.Evaluate(new CategoryMinimumCheck(), Scores(results), FormattableString.Invariant($$"""{ "categories": { "testing": { "min":    {{minimum}} } } }"""));

    private static CategoryScores Scores(CheckResult[] results) => new(Scorer.ByCategory(results, Policy.None));
}
