using ReadinessGate.Checks.Testing;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Checks.Testing;

public sealed class TestDurationCheckTests
{
    [Theory]
    [InlineData("3s", Outcome.Pass)]
    [InlineData("2999ms", Outcome.Fail)]
    [InlineData("0.05m", Outcome.Pass)]
    public void Compares_the_sum_of_all_tests_with_the_limit(string limit, Outcome expected) => Assert.Equal(expected, Evaluate($"\"total\": \"{limit}\"", Project(1000, 2000)).Outcome);

    [Fact]
    public void Says_how_long_how_much_too_long_and_which_tests()
    {
        var finding = Assert.Single(Evaluate("\"total\": \"3s\"", Project(1000, 2000, 500, 1)).Findings);
        Assert.Equal(("the tests take 3.51 s, allowed 3s; 501 ms too long; worst: Shop.CartTests.Test1 (2 s), Shop.CartTests.Test0 (1 s), Shop.CartTests.Test2 (500 ms)", "readiness.json(1,37)"), (finding.Text, finding.At?.ToString()));
    }

    [Fact]
    public void Prefers_what_the_runner_says_and_takes_the_slowest_operating_system()
    {
        var linux = Project(1000) with { Os = "linux", Milliseconds = 4000 };
        var windows = Project(1000) with { Os = "windows", Milliseconds = 5000 };
        Assert.Equal("the tests take 5 s, allowed 3s; 2 s too long", Assert.Single(Evaluate("\"total\": \"3s\"", linux, windows).Findings).Message);
        Assert.Equal("the tests take 9 s, allowed 3s; 6 s too long", Assert.Single(Evaluate("\"total\": \"3s\"", linux, windows with { Os = "linux" }).Findings).Message);
    }

    [Theory]
    [InlineData("2s", Outcome.Pass)]
    [InlineData("1.999s", Outcome.Fail)]
    public void Compares_each_test_with_the_limit(string limit, Outcome expected) => Assert.Equal(expected, Evaluate($"\"test\": \"{limit}\"", Project(1000, 2000)).Outcome);

    [Fact]
    public void Names_the_tests_that_take_too_long()
    {
        var finding = Assert.Single(Evaluate("\"test\": \"1s\"", Project(1000, 1001, 90_000)).Findings);
        Assert.Equal(("2 tests take longer than 1s; worst: Shop.CartTests.Test2 (1.5 m), Shop.CartTests.Test1 (1.01 s)", "1.5 m", "at most 1s", "readiness.json(1,36)"), (finding.Text, finding.Measured, finding.Required, finding.At?.ToString()));
    }

    [Theory]
    [InlineData("v1.2 [x]", "Shop.V12XTests")]
    [InlineData("integration", "Shop.IntegrationTests")]
    public void Limits_a_kind_of_any_name(string kind, string project)
    {
        var slow = Project(3000) with { Project = $"tests/{project}/{project}.csproj", Name = project };
        var finding = Assert.Single(Evaluate($"\"kinds\": {{ \"{kind}\": \"2s\" }}", slow, Project(9000)).Findings);
        Assert.Equal($"the {kind} tests take 3 s, allowed 2s; 1 s too long", finding.Message);
        Assert.Equal(Outcome.Pass, Evaluate($"\"kinds\": {{ \"{kind}\": \"3s\" }}", slow, Project(9000)).Outcome);
    }

    [Fact]
    public void Calls_a_kind_that_nothing_is_called_a_typo() => Assert.Equal("RG0003", Assert.Single(Evaluate("\"kinds\": { \"smok\": \"1s\" }", Project(1)).Findings).Code);

    [Fact]
    public void Does_not_apply_while_nothing_is_limited() => Assert.Equal(Outcome.NotApplicable, Evaluate("", Project(1)).Outcome);

    [Fact]
    public void Is_inconclusive_where_a_project_left_only_an_exit_code() => Assert.Equal(Outcome.Inconclusive, Evaluate("\"total\": \"1s\"", new ProjectTests("a/Shop.Tests.csproj", "net10.0", null, 0)).Outcome);

    private static ProjectTests Project(params double[] milliseconds) =>
        new("tests/Shop.Tests/Shop.Tests.csproj", "net10.0", [.. milliseconds.Select((time, index) => new TestCase("Shop.CartTests", $"Test{index}", TestOutcome.Passed, time))]);

    private static CheckResult Evaluate(string limits, params ProjectTests[] projects) => Sample.Evaluate(new TestDurationCheck(), new TestRun([.. projects]), $$"""{ "tests": { "duration": { {{limits}} } } }""");
}
