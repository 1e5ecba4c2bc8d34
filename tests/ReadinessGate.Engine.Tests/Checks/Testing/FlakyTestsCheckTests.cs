using ReadinessGate.Checks.Testing;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Checks.Testing;

public sealed class FlakyTestsCheckTests
{
    private const string Policy = """{ "tests": { "flaky": { "max": 1 } } }""";

    [Theory]
    [InlineData(0, Outcome.Pass)]
    [InlineData(1, Outcome.Pass)]
    [InlineData(2, Outcome.Fail)]
    public void Compares_flaky_tests_with_the_maximum(int flaky, Outcome expected) => Assert.Equal(expected, Evaluate(Flaky(flaky)).Outcome);

    [Fact]
    public void Names_the_tests_that_needed_most_attempts_first()
    {
        var tests = Sample.Tests(Sample.Test("A") with { FailedAttempts = 1 }, Sample.Test("B") with { FailedAttempts = 3 }, Sample.Test("C"), Sample.Test("D", TestOutcome.Failed) with { FailedAttempts = 2 });
        var finding = Assert.Single(Evaluate(tests).Findings);
        Assert.Equal(("2 tests are flaky, accepted 1; worst: Shop.CartTests.B (passed at attempt 4), Shop.CartTests.A (passed at attempt 2). Fix: find what differs between two runs of the same sources", "readiness.json(1,32)"), (finding.Text, finding.At?.ToString()));
    }

    [Fact]
    public void Counts_a_test_that_ended_differently_in_another_run_and_still_exists()
    {
        var project = Sample.Tests(Sample.Test("A"), Sample.Test("B", TestOutcome.Failed), Sample.Test("C")).Projects[0] with { Unsteady = ["Shop.CartTests.A", "Shop.CartTests.B", "Shop.CartTests.Gone"] };
        Assert.Equal("2 tests are flaky, accepted 1; worst: Shop.CartTests.A (ended differently in another run), Shop.CartTests.B (ended differently in another run)", Assert.Single(Evaluate(new TestRun([project])).Findings).Text.Split(". Fix")[0]);
    }

    [Fact]
    public void Counts_a_test_once_that_is_flaky_on_several_frameworks()
    {
        var project = Flaky(1).Projects[0];
        Assert.Equal(Outcome.Pass, Evaluate(new TestRun([project, project with { Framework = "net8.0" }])).Outcome);
    }

    [Theory]
    [InlineData("xRetry.v3", true)]
    [InlineData("microsoft.testing.extensions.retry", true)]
    [InlineData("xRetryless", false)]
    [InlineData("Polly", false)]
    public void Names_packages_that_retry_as_a_hint(string package, bool named)
    {
        var project = Flaky(2).Projects[0] with { Packages = [package] };
        Assert.Equal(named, Assert.Single(Evaluate(new TestRun([project])).Findings).Remedy!.EndsWith($"; Shop.Tests uses {package}, which hides failures by repeating tests", StringComparison.Ordinal));
        Assert.Equal(Outcome.Pass, Evaluate(new TestRun([project with { Cases = [Sample.Test("A")] }])).Outcome);
    }

    [Fact]
    public void Is_inconclusive_where_a_project_left_only_an_exit_code() => Assert.Equal(Outcome.Inconclusive, Evaluate(new TestRun([new ProjectTests("a/Shop.Tests.csproj", "net10.0", null, 0)])).Outcome);

    private static TestRun Flaky(int count) => Sample.Tests([.. Sample.Passed(count).Select(test => test with { FailedAttempts = 1 }), Sample.Test("Steady")]);

    private static CheckResult Evaluate(TestRun tests) => Sample.Evaluate(new FlakyTestsCheck(), tests, Policy);
}
