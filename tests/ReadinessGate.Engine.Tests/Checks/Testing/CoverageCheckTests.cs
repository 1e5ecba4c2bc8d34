using ReadinessGate.Checks.Testing;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Checks.Testing;

public sealed class CoverageCheckTests
{
    private const string Policy = """{ "coverage": { "line": 50, "branch": 50, "exclude": [ "good/**", "bda/**" ] } }""";

    private static readonly Coverage Evidence = Sample.Coverage(Sample.File("a.cs", 10, 10, branchesCovered: 1, branches: 1)) with { UnmatchedExcludes = ["bda/**"] };

    [Fact]
    public void Names_a_glob_that_matches_nothing_at_its_line_and_column()
    {
        var result = Sample.Evaluate(new LineCoverageCheck(), Evidence, Policy);
        var finding = Assert.Single(result.Findings);
        Assert.Equal((Outcome.Fail, "RG0003", new Place("readiness.json", 1, 67)), (result.Outcome, finding.Code, finding.At));
        Assert.Equal("'bda/**' matches no source file. Fix: correct or remove it; paths start at the folder of this file and case counts, such as src/Shop/Migrations/**", finding.Text);
    }

    [Fact]
    public void Says_so_once_in_the_first_check_that_is_asked_for()
    {
        Assert.Equal(Outcome.Pass, Sample.Evaluate(new BranchCoverageCheck(), Evidence, Policy).Outcome);
        Assert.Equal("RG0003", Assert.Single(Sample.Evaluate(new BranchCoverageCheck(), Evidence, Policy.Replace("\"line\": 50, ", "", StringComparison.Ordinal)).Findings).Code);
    }

    [Fact]
    public void Is_silent_when_every_glob_matches() =>
        Assert.Equal(Outcome.Pass, Sample.Evaluate(new LineCoverageCheck(), Evidence with { UnmatchedExcludes = [] }, Policy).Outcome);

    [Theory]
    [InlineData(Outcome.Pending)]
    [InlineData(Outcome.Stale)]
    public void Judges_no_glob_without_evidence(Outcome outcome) =>
        Assert.All(Sample.Evaluate(new LineCoverageCheck(), new Collected(Evidence, outcome, "no run"), Policy).Findings, finding => Assert.Null(finding.Code));
}
