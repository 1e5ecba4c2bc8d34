using ReadinessGate.Checks.Testing;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Checks.Testing;

public sealed class TestCountCheckTests
{
    private const string Policy = """{ "tests": { "minimum": 3 } }""";

    [Theory]
    [InlineData(2, Outcome.Fail)]
    [InlineData(3, Outcome.Pass)]
    public void Compares_the_count_with_the_minimum(int count, Outcome expected) => Assert.Equal(expected, Evaluate(Policy, Sample.Tests(Sample.Passed(count))).Outcome);

    [Theory]
    [InlineData(1, "1 test ran, required 3")]
    [InlineData(2, "2 tests ran, required 3")]
    public void Says_how_many_ran(int count, string text)
    {
        var finding = Assert.Single(Evaluate(Policy, Sample.Tests([.. Sample.Passed(count), Sample.Test("Later", TestOutcome.Skipped)])).Findings);
        Assert.Equal((text, "readiness.json(1,25)", $"{count}"), (finding.Text, finding.At?.ToString(), finding.Measured));
    }

    [Fact]
    public void Counts_a_test_once_that_ran_on_several_frameworks()
    {
        var project = new ProjectTests("a/Shop.Tests.csproj", "net10.0", [.. Sample.Passed(2)]);
        Assert.Equal("2 tests ran, required 3", Assert.Single(Evaluate(Policy, new TestRun([project, project with { Framework = "net8.0" }])).Findings).Text);
    }

    [Fact]
    public void Counts_each_of_the_rows_that_look_alike()
    {
        var project = new ProjectTests("a/Shop.Tests.csproj", "net10.0", [Sample.Test("Adds(text: abc...)"), Sample.Test("Adds(text: abc...)"), Sample.Test("Adds(text: abc...)")]);
        Assert.Equal(Outcome.Pass, Evaluate(Policy, new TestRun([project, project with { Framework = "net8.0" }])).Outcome);
    }

    [Theory]
    [InlineData("""{ "tests": { "minimum": 0 } }""")]
    [InlineData(Policy)]
    public void A_project_without_tests_is_never_a_pass(string policy)
    {
        const string Text = "Shop.Tests (net10.0) ran no test. Fix: check that the test framework's adapter is referenced and that no filter excludes everything";
        Assert.Equal(Text, Assert.Single(Evaluate(policy, Sample.Tests()).Findings).Text);
        Assert.Equal(Text, Assert.Single(Evaluate(policy, new TestRun([new ProjectTests("a/Shop.Tests.csproj", "net10.0", null, 8)])).Findings).Text);
    }

    [Fact]
    public void Skipped_tests_alone_are_never_a_pass() =>
        Assert.Equal("0 tests ran, required 1", Assert.Single(Evaluate("""{ "tests": { "minimum": 0 } }""", Sample.Tests(Sample.Test("Later", TestOutcome.Skipped))).Findings).Text);

    [Fact]
    public void Is_inconclusive_where_a_project_left_only_an_exit_code() =>
        Assert.Equal(Outcome.Inconclusive, Evaluate(Policy, new TestRun([new ProjectTests("a/Shop.Tests.csproj", "net10.0", null, 0)])).Outcome);

    [Fact]
    public void Is_stale_with_evidence_of_other_sources() =>
        Assert.Equal("test evidence is stale: Shop.dll changed", Assert.Single(Sample.Evaluate(new TestCountCheck(), Collected.Without(Outcome.Stale, "Shop.dll changed"), Policy).Findings).Text);

    private static CheckResult Evaluate(string policy, TestRun tests) => Sample.Evaluate(new TestCountCheck(), tests, policy);
}
