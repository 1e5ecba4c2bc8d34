using ReadinessGate.Checks.Testing;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Checks.Testing;

public sealed class MutationScoreCheckTests
{
    [Theory, InlineData(79, Outcome.Fail), InlineData(80, Outcome.Pass), InlineData(100, Outcome.Pass)]
    public void Compares_the_score_with_the_minimum(int detected, Outcome expected) => Assert.Equal(expected, Evaluate(File("a.cs", detected, 100 - detected)).Outcome);

    [Fact]
    public void Says_how_many_are_missing_and_where_they_survive()
    {
        var finding = Assert.Single(Evaluate(File("a.cs", 4, 1), File("b.cs", 0, 3), File("c.cs", 2, 0)).Findings);
        Assert.Equal("mutation score is 60.0 %, required 80 %; 2 more mutants must be noticed; worst: b.cs(1,5) and 2 more, a.cs(1,5). Fix: write tests that fail with these changes; the report shows them", finding.Text);
        Assert.Equal(("readiness.json(1,37)", "60.0 %", "at least 80 %"), (finding.At?.ToString(), finding.Measured, finding.Required));
    }

    [Fact]
    public void A_report_without_a_tested_mutant_proves_nothing() => Assert.Equal(Outcome.Inconclusive, Evaluate(File("a.cs", 0, 0)).Outcome);

    [Fact]
    public void Is_pending_without_a_report() =>
        Assert.Equal(Outcome.Pending, Sample.Evaluate(new MutationScoreCheck(), Collected.Without(Outcome.Pending, "no file"), """{ "require": [ "RG2017" ] }""").Outcome);

    [Fact]
    public void Is_not_asked_without_a_key() => Assert.False(new MutationScoreCheck().CountsByDefault);

    private static MutatedFile File(string path, int detected, int survivors) => new(path, detected, [.. Enumerable.Range(1, survivors).Select(line => new Place(path, line, 5))]);

    private static CheckResult Evaluate(params MutatedFile[] files) => Sample.Evaluate(new MutationScoreCheck(), new Mutation([.. files]), """{ "tests": { "mutation": { "score": 80 } } }""");
}
