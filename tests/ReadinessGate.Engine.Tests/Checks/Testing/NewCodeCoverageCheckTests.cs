using ReadinessGate.Checks.Testing;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Checks.Testing;

public sealed class NewCodeCoverageCheckTests
{
    private const string Policy = """{ "coverage": { "new": { "line": 90, "minLines": 20 } } }""";

    [Theory]
    [InlineData(17, 20, Outcome.Fail)]
    [InlineData(18, 20, Outcome.Pass)]
    [InlineData(0, 19, Outcome.NotApplicable)]
    public void Compares_the_share_with_the_minimum(int covered, int lines, Outcome expected) => Assert.Equal(expected, Evaluate(Policy, new NewCodeFile("a.cs", lines, covered, "1")).Outcome);

    [Fact]
    public void Names_the_lines_without_a_test()
    {
        var result = Evaluate(Policy, new NewCodeFile("src/A.cs", 12, 2, "10-14,20-24"), new NewCodeFile("src/B.cs", 8, 7, "3"), new NewCodeFile("src/C.cs", 8, 8, ""), new NewCodeFile("src/D.cs", 7, 0, "1,3,5,7,9,11,13"), new NewCodeFile("src/E.cs", 9, 7, "4-5"));
        var finding = Assert.Single(result.Findings);
        Assert.Equal("line coverage of new code since origin/main (4f1c9ab) is 54.5 %, required 90 %; 16 more new lines needed; worst: src/A.cs(10-14,20-24), src/D.cs(1,3,5,7,9,…), src/E.cs(4-5). Fix: test these lines", finding.Text);
        Assert.Equal(["src/A.cs(10-14,20-24)", "src/D.cs(1,3,5,7,9,11,13)", "src/E.cs(4-5)", "src/B.cs(3)"], finding.Details);
        Assert.Equal(("54.5 %", "at least 90 %", "readiness.json(1,34)"), (finding.Measured, finding.Required, finding.At?.ToString()));
    }

    [Fact]
    public void Counts_the_files_that_the_report_leaves_out()
    {
        var finding = Assert.Single(Evaluate(Policy, [.. Enumerable.Range(0, 60).Select(index => new NewCodeFile($"{index:D2}.cs", 1, 0, "1"))]).Findings);
        Assert.Equal((51, "and 10 more files"), (finding.Details.Length, finding.Details[^1]));
    }

    [Fact]
    public void Says_why_it_does_not_apply()
    {
        Assert.Equal("12 new lines since HEAD left origin/main (4f1c9ab), judged from 20 on", Evaluate(Policy, new NewCodeFile("a.cs", 12, 0, "1-12")).Reason);
        Assert.Equal("no line that can run changed since HEAD left origin/main (4f1c9ab)", Evaluate(Policy).Reason);
    }

    [Fact]
    public void The_section_alone_asks_for_the_defaults()
    {
        var result = Evaluate("""{ "coverage": { "new": {} } }""", new NewCodeFile("a.cs", 20, 17, "1-3"));
        Assert.Equal((Outcome.Fail, "readiness.json(1,24)"), (result.Outcome, Assert.Single(result.Findings).At?.ToString()));
    }

    [Fact]
    public void Is_not_asked_for_by_default() => Assert.Equal(Demand.NotAsked, ReadinessGate.Policy.None.DemandOf(new NewCodeCoverageCheck()));

    [Fact]
    public void Is_unusable_without_a_history() =>
        Assert.Equal("coverage of new code is unusable: the folder is no git checkout", Assert.Single(Sample.Evaluate(new NewCodeCoverageCheck(), Collected.Without(Outcome.Inconclusive, "the folder is no git checkout"), Policy).Findings).Text);

    private static CheckResult Evaluate(string policy, params NewCodeFile[] files) => Sample.Evaluate(new NewCodeCoverageCheck(), new NewCode("origin/main", "4f1c9ab0123", [.. files]), policy);
}
