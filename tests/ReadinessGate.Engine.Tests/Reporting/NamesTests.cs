using ReadinessGate.Reporting;
using ReadinessGate.Scoring;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Reporting;

public sealed class NamesTests
{
    [Theory]
    [InlineData(Verdict.Ready, "READY")]
    [InlineData(Verdict.AlmostReady, "ALMOST READY")]
    [InlineData(Verdict.NotReady, "NOT READY")]
    [InlineData(Verdict.Incomplete, "INCOMPLETE")]
    public void Names_verdicts(Verdict verdict, string name) => Assert.Equal(name, Names.Of(verdict));

    [Theory]
    [InlineData(Outcome.Pass, "pass")]
    [InlineData(Outcome.NotApplicable, "n/a")]
    [InlineData(Outcome.Inconclusive, "inconclusive")]
    public void Names_outcomes(Outcome outcome, string name) => Assert.Equal(name, Names.Of(outcome));

    [Theory]
    [InlineData(null, "-")]
    [InlineData("key", "key")]
    [InlineData("0123456789abcdef", "0123456789ab")]
    [InlineData("sha256:0123456789abcdef", "sha256:0123456789ab")]
    public void Shows_twelve_digits_of_an_identity(string? identity, string shown) => Assert.Equal(shown, Names.Identity(identity));

    [Fact]
    public void Shows_the_formula_with_its_figures() =>
        Assert.Equal(
            "Score 50.0 = 100 x (1 pass + 0.5 x 1 warn) / 3 applicable; 1 N/A, 1 pending",
            Names.Formula(Sample.Report(Sample.Result(Outcome.Pass), Sample.Result(Outcome.Warn), Sample.Result(Outcome.Pending), Sample.Result(Outcome.NotApplicable), Sample.Result(Outcome.Fail, Demand.NotAsked))));

    [Fact]
    public void Says_in_the_formula_what_evidence_was_of_no_use() =>
        Assert.EndsWith("; 0 N/A, 0 pending, 1 stale, 2 inconclusive", Names.Formula(Sample.Report(Sample.Result(Outcome.Stale), Sample.Result(Outcome.Inconclusive), Sample.Result(Outcome.Inconclusive))), StringComparison.Ordinal);

    [Theory]
    [InlineData(3, 1, "Score 75.0 = 100 x 3 / 4 by weight; 1 pass, 0 warn of 2 applicable; 0 N/A, 0 pending")]
    [InlineData(2, 0, "Score 100.0 = 100 x 2 / 2 by weight; 1 pass, 0 warn of 2 applicable; 0 N/A, 0 pending")]
    public void Shows_weights_where_they_matter(double testing, double documentation, string text)
    {
        var policy = Sample.Policy(FormattableString.Invariant($$"""{ "categories": { "testing": { "weight": {{testing}} }, "documentation": { "weight": {{documentation}} } } }"""));
        CheckResult[] results = [Sample.Result(Outcome.Pass), Sample.Result(Outcome.Fail, category: Category.Documentation)];
        Assert.Equal(text, Names.Formula(Sample.Report(results) with { Score = Scorer.Score(results, policy) }));
    }

    [Fact]
    public void Has_no_score_where_nothing_counts() => Assert.Equal("Score - : no check counts", Names.Formula(Sample.Report()));

    [Theory]
    [InlineData(1, "ALMOST READY: 0 failed, 1 warning, 0 without usable evidence, 1 passed")]
    [InlineData(2, "ALMOST READY: 0 failed, 2 warnings, 0 without usable evidence, 1 passed")]
    public void Sums_up(int warnings, string text) =>
        Assert.Equal(text, Names.Summary(Sample.Report([Sample.Result(Outcome.Pass), .. Enumerable.Repeat(Sample.Result(Outcome.Warn, Demand.Optional), warnings)])));
}
