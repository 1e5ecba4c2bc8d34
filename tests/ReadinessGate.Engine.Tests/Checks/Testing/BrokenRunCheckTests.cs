using ReadinessGate.Checks.Testing;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Checks.Testing;

public sealed class BrokenRunCheckTests
{
    private const string Policy = """{ "tests": {} }""";

    [Fact]
    public void Passes_when_every_run_was_whole() => Assert.Equal(Outcome.Pass, Evaluate(new Collected(Sample.Tests(Sample.Test("A"), Sample.Test("B", TestOutcome.Failed)))).Outcome);

    [Fact]
    public void Tells_timeouts_from_aborted_tests()
    {
        var result = Evaluate(new Collected(Sample.Tests(Sample.Test("A", TestOutcome.TimedOut), Sample.Test("B", TestOutcome.TimedOut), Sample.Test("C", TestOutcome.Aborted))));
        Assert.Equal(Outcome.Fail, result.Outcome);
        Assert.Equal(
            [
                "1 test aborted; worst: Shop.CartTests.C (Shop.Tests (net10.0))",
                "2 tests timed out; worst: Shop.CartTests.A (Shop.Tests (net10.0)), Shop.CartTests.B (Shop.Tests (net10.0))",
            ],
            result.Findings.Select(finding => finding.Text));
        Assert.All(result.Findings, finding => Assert.Equal("readiness.json(1,12)", finding.At?.ToString()));
    }

    [Theory]
    [InlineData(Outcome.Inconclusive)]
    [InlineData(Outcome.Pending)]
    [InlineData(Outcome.Pass)]
    public void Says_what_happened_to_a_run_that_is_not_whole(Outcome state)
    {
        var result = Evaluate(new Collected(Broken, state, "because"));
        Assert.Equal((Outcome.Fail, "Shop.Tests: the test run was aborted. Fix: read the output of its test process and run it again"), (result.Outcome, Assert.Single(result.Findings).Text));
    }

    [Theory]
    [InlineData(Outcome.Inconclusive)]
    [InlineData(Outcome.Pending)]
    [InlineData(Outcome.Stale)]
    public void Never_passes_on_evidence_that_is_not_usable(Outcome state) => Assert.Equal(state, Evaluate(new Collected(Sample.Tests(Sample.Test("A")), state, "because")).Outcome);

    [Fact]
    public void Does_not_judge_evidence_of_other_sources() => Assert.Equal(Outcome.Stale, Evaluate(new Collected(Broken, Outcome.Stale, "because")).Outcome);

    private static TestRun Broken => Sample.Tests(Sample.Test("A")) with { Broken = [new BrokenRun("Shop.Tests", "Shop.Tests: the test run was aborted")] };

    private static CheckResult Evaluate(Collected collected) => Sample.Evaluate(new BrokenRunCheck(), collected, Policy);
}
