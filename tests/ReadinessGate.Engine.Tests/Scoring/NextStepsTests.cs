using ReadinessGate.Scoring;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Scoring;

public sealed class NextStepsTests
{
    [Theory]
    [InlineData(Outcome.Fail, Demand.Required, Horizon.Now)]
    [InlineData(Outcome.Pending, Demand.Required, Horizon.Now)]
    [InlineData(Outcome.Stale, Demand.Required, Horizon.Now)]
    [InlineData(Outcome.Inconclusive, Demand.Required, Horizon.Now)]
    [InlineData(Outcome.Warn, Demand.Optional, Horizon.Soon)]
    [InlineData(Outcome.Pending, Demand.Optional, Horizon.Later)]
    [InlineData(Outcome.Waived, Demand.Required, Horizon.Later)]
    [InlineData(Outcome.Deferred, Demand.Required, Horizon.Later)]
    public void Says_how_soon(Outcome outcome, Demand demand, Horizon expected) => Assert.Equal(expected, Assert.Single(NextSteps.Of([Sample.Result(outcome, demand)])).Horizon);

    [Fact]
    public void Has_no_step_for_what_is_right_or_was_not_asked() =>
        Assert.Empty(NextSteps.Of([Sample.Result(Outcome.Pass), Sample.Result(Outcome.NotApplicable), Sample.Result(Outcome.Fail, Demand.NotAsked)]));

    [Fact]
    public void Says_what_to_do_and_why_the_nearest_first() => Assert.Equal(
        ["Now RG0003 a.json(1): correct it: 'x' matches nothing (and 1 more)", "Soon RG1001 : 3 findings", "Later RG2005 : It is right: no run", "Later RG2009 : It is right"],
        NextSteps.Of(
        [
            Sample.Result(Outcome.Deferred, id: "RG2009"),
            Sample.Result(Outcome.Pending, Demand.Optional, "RG2005") with { Reason = "no run" },
            Sample.Result(Outcome.Warn, Demand.Optional, "RG1001", findings: new Finding("3 findings")),
            Sample.Result(Outcome.Fail, findings: [new Finding("'x' matches nothing", new Place("a.json", 1), Remedy: "correct it", Code: "RG0003"), new Finding("y")]),
        ]).Select(step => $"{step.Horizon} {step.Id} {step.At}: {step.Text}"));
}
