using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests;

public sealed class ReportTests
{
    [Theory]
    [InlineData(Outcome.Fail, true)]
    [InlineData(Outcome.Pending, true)]
    [InlineData(Outcome.Stale, true)]
    [InlineData(Outcome.Inconclusive, true)]
    [InlineData(Outcome.Pass, false)]
    [InlineData(Outcome.NotApplicable, false)]
    [InlineData(Outcome.Waived, false)]
    public void Is_blocked_by_required_results_alone(Outcome outcome, bool blocks)
    {
        Assert.Equal(blocks ? 1 : 0, Sample.Report(Sample.Result(outcome)).Blockers.Count());
        Assert.Empty(Sample.Report(Sample.Result(outcome, Demand.Optional)).Blockers);
        Assert.Empty(Sample.Report(Sample.Result(outcome, Demand.NotAsked)).Blockers);
    }

    [Fact]
    public void Counts_asked_results()
    {
        var report = Sample.Report(Sample.Result(Outcome.Pass), Sample.Result(Outcome.Pass, Demand.NotAsked));
        Assert.Equal((1, 1), (report.Count(Outcome.Pass), report.Asked.Count()));
    }
}
