using ReadinessGate.Checks.Testing;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Checks.Testing;

public sealed class LineCoverageCheckTests
{
    private const string Policy = """{ "coverage": { "line": 80 } }""";

    [Theory]
    [InlineData(79, 100, Outcome.Fail)]
    [InlineData(80, 100, Outcome.Pass)]
    [InlineData(7999, 10_000, Outcome.Fail)]
    [InlineData(0, 1, Outcome.Fail)]
    public void Compares_coverage_with_the_minimum(int covered, int total, Outcome expected) =>
        Assert.Equal(expected, Evaluate(Policy, Sample.File("a.cs", covered, total)).Outcome);

    [Fact]
    public void Says_what_was_measured_what_is_missing_and_where()
    {
        var result = Evaluate(Policy, Sample.File("a.cs", 0, 5), Sample.File("b.cs", 1, 9), Sample.File("c.cs", 1, 2), Sample.File("d.cs", 0, 3), Sample.File("e.cs", 4, 4));
        var finding = Assert.Single(result.Findings);
        Assert.Equal("line coverage is 26.1 %, required 80 %; 13 more lines needed; worst: b.cs (1/9), a.cs (0/5), d.cs (0/3)", finding.Text);
        Assert.Equal(("readiness.json(1,25)", "26.1 %", "at least 80 %"), (finding.At?.ToString(), finding.Measured, finding.Required));
    }

    [Fact]
    public void Says_one_more_line_and_never_rounds_up_to_the_minimum() =>
        Assert.Equal("line coverage is 79.99 %, required 80 %; 1 more line needed; worst: a.cs (7999/10000)", Assert.Single(Evaluate(Policy, Sample.File("a.cs", 7999, 10_000)).Findings).Text);

    [Fact]
    public void Names_assemblies_that_no_run_mentions()
    {
        var coverage = Sample.Coverage(Sample.File("a.cs", 0, 2)) with { Unreported = ["Shop", "Store"] };
        Assert.Equal("line coverage is 0.0 %, required 80 %; 2 more lines needed; no test run mentions Shop, Store; worst: a.cs (0/2)", Assert.Single(Sample.Evaluate(new LineCoverageCheck(), coverage, Policy).Findings).Text);
    }

    [Fact]
    public void Does_not_apply_without_a_line_that_can_run()
    {
        var result = Evaluate(Policy);
        Assert.Equal((Outcome.NotApplicable, "no member project has a line that can run"), (result.Outcome, result.Reason));
    }

    [Fact]
    public void Is_optional_without_a_policy() =>
        Assert.Equal(Outcome.Warn, Sample.Evaluate(new LineCoverageCheck(), Sample.Coverage(Sample.File("a.cs", 79, 100))).Outcome);

    [Fact]
    public void Is_pending_without_evidence()
    {
        var result = Sample.Evaluate(new LineCoverageCheck(), Collected.Without(Outcome.Pending, "no run", "run 'dotnet test'"), Policy);
        Assert.Equal((Outcome.Pending, "coverage evidence is pending: no run. Fix: run 'dotnet test'"), (result.Outcome, Assert.Single(result.Findings).Text));
    }

    private static CheckResult Evaluate(string policy, params FileCoverage[] files) => Sample.Evaluate(new LineCoverageCheck(), Sample.Coverage(files), policy);
}
