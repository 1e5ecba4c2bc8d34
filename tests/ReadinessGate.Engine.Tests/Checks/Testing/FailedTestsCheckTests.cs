using ReadinessGate.Checks.Testing;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Checks.Testing;

public sealed class FailedTestsCheckTests
{
    private const string Policy = """{ "tests": { "minimum": 1 } }""";

    [Fact]
    public void Passes_when_tests_passed_or_were_skipped() =>
        Assert.Equal(Outcome.Pass, Evaluate(Sample.Tests(Sample.Test("Adds"), Sample.Test("Later", TestOutcome.Skipped))).Outcome);

    [Theory]
    [InlineData(1, 1, "1 of 1 test failed; worst: Shop.CartTests.Test1 (Shop.Tests, net10.0)")]
    [InlineData(1, 3, "1 of 3 tests failed; worst: Shop.CartTests.Test1 (Shop.Tests, net10.0)")]
    [InlineData(4, 4, "4 of 4 tests failed; worst: Shop.CartTests.Test1 (Shop.Tests, net10.0), Shop.CartTests.Test2 (Shop.Tests, net10.0), Shop.CartTests.Test3 (Shop.Tests, net10.0)")]
    public void Names_the_tests_that_failed(int failed, int total, string text)
    {
        var cases = Sample.Passed(total).Select((test, index) => index < failed ? test with { Outcome = TestOutcome.Failed } : test);
        var finding = Assert.Single(Evaluate(Sample.Tests([.. cases])).Findings);
        Assert.Equal((text, "readiness.json(1,12)", $"{failed} failed"), (finding.Text, finding.At?.ToString(), finding.Measured));
    }

    [Fact]
    public void Takes_a_test_that_did_not_end_for_failed_and_says_how_it_ended() => Assert.Equal(
        "4 of 4 tests failed, of them 1 inconclusive, 1 timed out, 1 aborted",
        Assert.Single(Evaluate(Sample.Tests(Sample.Test("A", TestOutcome.Aborted), Sample.Test("B", TestOutcome.TimedOut), Sample.Test("C", TestOutcome.Inconclusive), Sample.Test("D", TestOutcome.Failed))).Findings).Message);

    [Fact]
    public void Names_the_suite_of_a_file_of_results() =>
        Assert.Equal(["adds (jest tests)"], Assert.Single(Evaluate(new TestRun([new ProjectTests("jest tests", "", [new TestCase("", "adds", TestOutcome.Failed)]) { Name = "jest tests" }])).Findings).Worst);

    [Theory]
    [InlineData(0, Outcome.Pass)]
    [InlineData(8, Outcome.Pass)]
    [InlineData(2, Outcome.Fail)]
    public void Judges_the_exit_code_where_there_is_no_list(int code, Outcome expected)
    {
        var result = Evaluate(new TestRun([new ProjectTests("a/Shop.Tests.csproj", "net10.0", null, code)]));
        Assert.Equal(expected, result.Outcome);
        Assert.All(result.Findings, finding => Assert.Equal("the tests of Shop.Tests (net10.0) ended with exit code 2", finding.Text));
    }

    [Fact]
    public void Fails_on_partial_evidence_and_never_passes_on_it()
    {
        var pending = new Collected(Sample.Tests(Sample.Test("Adds")), Outcome.Pending, "Other.Tests has not been run");
        Assert.Equal(Outcome.Pending, Sample.Evaluate(new FailedTestsCheck(), pending, Policy).Outcome);
        Assert.Equal(Outcome.Fail, Sample.Evaluate(new FailedTestsCheck(), pending with { Value = Sample.Tests(Sample.Test("Adds", TestOutcome.Failed)) }, Policy).Outcome);
    }

    [Fact]
    public void Is_pending_without_evidence() =>
        Assert.Equal("test evidence is pending: no run", Assert.Single(Sample.Evaluate(new FailedTestsCheck(), Collected.Without(Outcome.Pending, "no run"), Policy).Findings).Text);

    private static CheckResult Evaluate(TestRun tests) => Sample.Evaluate(new FailedTestsCheck(), tests, Policy);
}
