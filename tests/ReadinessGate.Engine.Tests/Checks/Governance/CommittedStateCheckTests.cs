using ReadinessGate.Checks.Governance;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Checks.Governance;

public sealed class CommittedStateCheckTests
{
    private const string Policy = """{ "require": [ "RG0301" ] }""";

    [Theory]
    [InlineData("abc", Provenance.Clean, Outcome.Pass)]
    [InlineData("abc", Provenance.Dirty, Outcome.Fail)]
    [InlineData(null, Provenance.Dirty, Outcome.Fail)]
    [InlineData("abc", Provenance.Unknown, Outcome.Inconclusive)]
    [InlineData(null, Provenance.Clean, Outcome.Inconclusive)]
    public void Passes_on_a_commit_and_nothing_on_top_of_it(string? commit, string tree, Outcome expected) => Assert.Equal(expected, Evaluate(commit, tree).Outcome);

    [Fact]
    public void Points_at_the_requirement()
    {
        var finding = Assert.Single(Evaluate("abc", Provenance.Dirty).Findings);
        Assert.Equal("the tests ran on a checkout with changes that are not committed. Fix: commit them and run the tests again", finding.Text);
        Assert.Equal("readiness.json(1,14)", finding.At?.ToString());
    }

    [Fact]
    public void Is_not_asked_for_by_default() => Assert.Equal(Demand.NotAsked, ReadinessGate.Policy.None.DemandOf(new CommittedStateCheck()));

    private static CheckResult Evaluate(string? commit, string tree) => Sample.Evaluate(new CommittedStateCheck(), new Provenance(commit, tree, null, null, [], null, []), Policy);
}
