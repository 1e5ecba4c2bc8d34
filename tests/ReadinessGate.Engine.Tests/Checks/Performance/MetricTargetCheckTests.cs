using ReadinessGate.Checks.Performance;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Checks.Performance;

public sealed class MetricTargetCheckTests
{
    [Theory]
    [InlineData(200, Outcome.Pass)]
    [InlineData(200.1, Outcome.Fail)]
    public void Compares_a_figure_with_its_target(double value, Outcome expected) => Assert.Equal(expected, Metrics.Judge(new MetricTargetCheck(), Metrics.Latency(value)).Outcome);

    [Fact]
    public void Says_what_was_measured_and_how_far_it_is() => Assert.Equal(
        ["readiness.json(1,63): GET /orders p95 is 243 ms, required <= 200 ms; 43 ms too much. Fix: improve it and measure again (m.json)", "readiness.json(1,123): Availability is 99.25 %, required >= 99.5 %; 0.25 % too little. Fix: improve it and measure again (m.json)"],
        Metrics.Judge(new MetricTargetCheck(), Metrics.Latency(243), Metrics.Availability(99.25)).Findings.Select(finding => $"{finding.At}: {finding.Text}"));

    [Fact]
    public void Waits_for_what_is_not_measured()
    {
        var result = Metrics.Judge(new MetricTargetCheck(), Metrics.Latency(1), Metrics.Availability(null).Without(Outcome.Pending, "x"));
        Assert.Equal((Outcome.Pending, "Availability is not measured"), (result.Outcome, result.Reason));
    }

    [Fact]
    public void What_is_missed_stays_missed_whatever_is_not_measured() =>
        Assert.Equal(Outcome.Fail, Metrics.Judge(new MetricTargetCheck(), Metrics.Latency(999), Metrics.Availability(null).Without(Outcome.Pending, "x")).Outcome);

    [Fact]
    public void Does_not_apply_without_a_metric() => Assert.Equal(Outcome.NotApplicable, Metrics.Judge(new MetricTargetCheck()).Outcome);
}
