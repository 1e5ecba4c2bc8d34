using ReadinessGate.Checks.Performance;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Checks.Performance;

public sealed class MetricMeasuredCheckTests
{
    [Theory]
    [InlineData(Outcome.Pending, Outcome.Pending)]
    [InlineData(Outcome.Inconclusive, Outcome.Inconclusive)]
    [InlineData(Outcome.Fail, Outcome.Fail)]
    public void A_target_without_a_measurement_is_no_pass(Outcome state, Outcome expected) =>
        Assert.Equal(expected, Metrics.Judge(new MetricMeasuredCheck(), Metrics.Latency(1), Metrics.Availability(null).Without(state, "there is no file m.json")).Outcome);

    [Fact]
    public void A_figure_that_misses_its_target_is_measured() => Assert.Equal(Outcome.Pass, Metrics.Judge(new MetricMeasuredCheck(), Metrics.Latency(999)).Outcome);

    [Fact]
    public void Says_where_the_reference_stands_and_what_is_wrong()
    {
        var finding = Assert.Single(Metrics.Judge(new MetricMeasuredCheck(), Metrics.Latency(null).Without(Outcome.Fail, "m.json holds no figure at 'p95'"), Metrics.Availability(null).Without(Outcome.Pending, "x")).Findings);
        Assert.Equal("readiness.json(1,39): GET /orders p95 is not measured: m.json holds no figure at 'p95'. Fix: correct 'from', or what writes the file", $"{finding.At}: {finding.Text}");
    }

    [Fact]
    public void Names_a_missing_file_once() =>
        Assert.Equal("there is no file m.json", Metrics.Judge(new MetricMeasuredCheck(), Metrics.Latency(null).Without(Outcome.Pending, "there is no file m.json"), Metrics.Availability(null).Without(Outcome.Pending, "there is no file m.json")).Reason);

    [Fact]
    public void Does_not_apply_without_a_metric() => Assert.Equal(Outcome.NotApplicable, Metrics.Judge(new MetricMeasuredCheck()).Outcome);
}
