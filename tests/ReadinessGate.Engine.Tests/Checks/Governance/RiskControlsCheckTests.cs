using ReadinessGate.Checks.Governance;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Checks.Governance;

public sealed class RiskControlsCheckTests
{
    private static readonly Risk Serious = new(new Place("docs/risks.md", 3, 1), "r1", "Registry down", RiskLevel.High, RiskLevel.High) { Status = "mitigated", Controls = ["RG2001"] };

    [Fact]
    public void Accepts_a_check_that_passes_and_an_item_that_is_done()
    {
        Assert.Equal(Outcome.Pass, Evaluate(Serious, Sample.Result(Outcome.Pass)).Outcome);
        Assert.Equal(Outcome.Pass, Evaluate(Serious with { Controls = ["dr-2"] }).Outcome);
    }

    [Fact]
    public void Reports_a_control_that_does_not_hold()
    {
        Assert.Equal("(3,1) the risk 'r1: Registry down' is mitigated, and names nothing that shows it. Fix: name a check or an item of the checklist in the column Check", Only(Serious with { Controls = [] }));
        Assert.Equal("(3,1) the risk 'r1: Registry down' is mitigated by RG2001, which says otherwise: too little. Fix: correct what the control reports, or write the true status", Only(Serious, Sample.Result(Outcome.Fail, Demand.Required, "RG2001", null, new Finding("too little"))));
        Assert.Equal("(3,1) the risk 'r1: Registry down' is mitigated by RG2001, which nothing asks for. Fix: correct what the control reports, or write the true status", Only(Serious, Sample.Result(Outcome.NotApplicable, Demand.NotAsked)));
        Assert.Equal("(3,1) the risk 'r1: Registry down' is mitigated by dr-3, which is not done. Fix: correct what the control reports, or write the true status", Only(Serious with { Controls = ["dr-3"] }));
        Assert.Equal("(3,1) the risk 'r1: Registry down' is mitigated by RG1601, which is neither a check nor an item of the checklist. Fix: correct what the control reports, or write the true status", Only(Serious with { Controls = ["RG1601"] }));
    }

    [Fact]
    public void Asks_for_a_control_of_an_unrated_risk_too_and_of_no_low_one()
    {
        Assert.Equal(Outcome.Warn, Evaluate(Serious with { Probability = RiskLevel.Unknown, Controls = [] }).Outcome);
        Assert.Equal(Outcome.Pass, Evaluate(Serious with { Probability = RiskLevel.Low, Impact = RiskLevel.Low, Controls = [] }).Outcome);
    }

    [Theory]
    [InlineData("open"), InlineData("closed"), InlineData("accepted")]
    public void Asks_for_no_control_of_a_risk_that_is_not_mitigated(string status) => Assert.Equal(Outcome.Pass, Evaluate(Serious with { Status = status, Controls = [] }).Outcome);

    private static string Only(Risk risk, params CheckResult[] results) => Assert.Single(Evaluate(risk, results).Findings());

    private static CheckResult Evaluate(Risk risk, params CheckResult[] results) =>
        Sample.Evaluate(new RiskControlsCheck(), new RiskControls(new RiskRegister([risk], Lists.Today), Lists.Read("- [x] a <!-- id:dr-2 -->", "- [ ] b <!-- id:dr-3 -->"), [.. results]));
}
