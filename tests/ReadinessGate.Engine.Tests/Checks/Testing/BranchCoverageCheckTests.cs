using ReadinessGate.Checks.Testing;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Checks.Testing;

public sealed class BranchCoverageCheckTests
{
    [Theory]
    [InlineData(6, 10, Outcome.Fail)]
    [InlineData(7, 10, Outcome.Pass)]
    public void Compares_branches_with_the_minimum(int covered, int total, Outcome expected) =>
        Assert.Equal(expected, Evaluate("""{ "coverage": { "branch": 70 } }""", Sample.File("a.cs", 1, 1, branchesCovered: covered, branches: total)).Outcome);

    [Theory]
    [InlineData(1, 1, Outcome.Fail)]
    [InlineData(2, 1, Outcome.Pass)]
    public void Compares_methods_with_the_minimum(int covered, int uncovered, Outcome expected)
    {
        var files = Enumerable.Range(0, covered + uncovered).Select(index => Sample.File($"{index}.cs", index < covered ? 1 : 0, 1));
        Assert.Equal(expected, Evaluate("""{ "coverage": { "method": 60 } }""", [.. files]).Outcome);
    }

    [Fact]
    public void Says_what_is_missing_and_where()
    {
        var result = Evaluate("""{ "coverage": { "branch": 50, "method": 100 } }""", Sample.File("a.cs", 0, 1, branchesCovered: 1, branches: 4), Sample.File("b.cs", 1, 1, branchesCovered: 0, branches: 2));
        Assert.Equal(
            ["branch coverage is 16.7 %, required 50 %; 2 more branches needed; worst: a.cs (1/4), b.cs (0/2)", "method coverage is 50.0 %, required 100 %; 1 more method needed; worst: a.cs (0/1)"],
            result.Findings.Select(finding => finding.Text));
        Assert.Equal(["readiness.json(1,27)", "readiness.json(1,41)"], result.Findings.Select(finding => finding.At?.ToString()));
    }

    [Fact]
    public void Says_one_more_branch() =>
        Assert.StartsWith("branch coverage is 60.0 %, required 70 %; 1 more branch needed", Assert.Single(Evaluate("""{ "coverage": { "branch": 70 } }""", Sample.File("a.cs", 1, 1, branchesCovered: 6, branches: 10)).Findings).Text);

    [Fact]
    public void Judges_only_what_the_file_sets() =>
        Assert.Equal(Outcome.Pass, Evaluate("""{ "coverage": { "branch": 0 } }""", Sample.File("a.cs", 0, 1, branches: 2)).Outcome);

    [Fact]
    public void Judges_both_by_default()
    {
        var result = Sample.Evaluate(new BranchCoverageCheck(), Sample.Coverage(Sample.File("a.cs", 0, 1, branches: 2)));
        Assert.Equal((Outcome.Warn, 2), (result.Outcome, result.Findings.Length));
    }

    [Fact]
    public void Does_not_apply_without_branches_and_methods() =>
        Assert.Equal("no member project has a branch or a method that can run", Evaluate("""{ "coverage": { "branch": 70 } }""").Reason);

    [Fact]
    public void Is_stale_with_evidence_of_other_sources() =>
        Assert.Equal("coverage evidence is stale: Shop.dll changed", Assert.Single(Sample.Evaluate(new BranchCoverageCheck(), Collected.Without(Outcome.Stale, "Shop.dll changed"), """{ "coverage": { "branch": 70 } }""").Findings).Text);

    private static CheckResult Evaluate(string policy, params FileCoverage[] files) => Sample.Evaluate(new BranchCoverageCheck(), Sample.Coverage(files), policy);
}
