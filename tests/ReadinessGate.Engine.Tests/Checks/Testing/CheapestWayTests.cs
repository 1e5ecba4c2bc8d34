using ReadinessGate.Checks.Testing;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Checks.Testing;

public sealed class CheapestWayTests
{
    private static readonly (string, int)[] Gaps = [("d.cs", 5), ("a.cs", 40), ("c.cs", 31), ("b.cs", 31), ("e.cs", 5), ("d.cs", 2)];

    [Theory]
    [InlineData(1, "1 file reaches it: a.cs (+40)")]
    [InlineData(40, "1 file reaches it: a.cs (+40)")]
    [InlineData(41, "2 files reach it: a.cs (+40), b.cs (+31)")]
    [InlineData(114, "5 files reach it: a.cs (+40), b.cs (+31), c.cs (+31), and 2 more")]
    public void Takes_the_files_that_lack_most_until_it_is_reached(int distance, string way) => Assert.Equal(way, CheapestWay.To(distance, Gaps));

    [Fact]
    public void Stands_in_the_details_of_each_coverage_finding()
    {
        var coverage = Sample.Coverage(Sample.File("a.cs", 0, 4, branches: 3), Sample.File("b.cs", 0, 9, branches: 1), Sample.File("c.cs", 8, 9));
        Assert.Equal(["2 files reach it: b.cs (+9), a.cs (+4)"], Details(new LineCoverageCheck(), coverage, """{ "coverage": { "line": 80 } }"""));
        Assert.Equal(["1 file reaches it: a.cs (+3)", "1 file reaches it: a.cs (+1)"], Details(new BranchCoverageCheck(), coverage, """{ "coverage": { "branch": 60, "method": 50 } }"""));
        Assert.Equal(["1 file reaches it: b.cs (+9)"], Details(new ScopeCoverageCheck(), coverage, """{ "coverage": { "scopes": [ { "match": "Shop", "line": 40 } ] } }"""));
    }

    private static IEnumerable<string> Details(Check check, Coverage coverage, string policy) => Sample.Evaluate(check, coverage, policy).Findings.SelectMany(finding => finding.Details);
}
