using ReadinessGate.Checks.Governance;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Checks.Governance;

public sealed class RiskRegisterCheckTests
{
    [Fact]
    public void Accepts_a_complete_register() => Assert.Equal(Outcome.Pass, Evaluate("| r1 | Registry down | low | high | mirror | mitigated |").Outcome);

    [Theory]
    [InlineData("| r1 | Registry down | | ? | TBD | ____ |", "(3,1) the risk 'r1: Registry down' lacks probability, impact, mitigation, status. Fix: fill in the cells; probability and impact are low, medium or high")]
    [InlineData("| | Registry down | low | bad | mirror | open |", "(3,1) the risk 'Registry down' lacks impact. Fix: fill in the cells; probability and impact are low, medium or high")]
    public void Reports_what_a_risk_lacks(string row, string expected) => Assert.Equal([expected], Evaluate(row).Findings());

    [Fact]
    public void Reports_an_id_that_is_taken() => Assert.Equal(["(4,1) the id of the risk 'R1: b' is taken. Fix: give it a new id"], Evaluate("| r1 | a | low | low | m | open |", "| R1 | b | low | low | m | open |").Findings());

    [Fact]
    public void Is_pending_without_a_register() => Assert.Equal(Outcome.Pending, Sample.Evaluate(new RiskRegisterCheck(), Collected.Without(Outcome.Pending, "there is no risk table")).Outcome);

    private static CheckResult Evaluate(params string[] rows) => Sample.Evaluate(new RiskRegisterCheck(), new RiskRegister(Lists.Read(["| Id | Risk | Likelihood | Impact | Mitigation | Status |", "|---|---|---|---|---|---|", .. rows]).Risks, Lists.Today));
}
