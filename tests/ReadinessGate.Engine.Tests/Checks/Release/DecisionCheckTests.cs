using ReadinessGate.Checks.Release;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Checks.Release;

public sealed class DecisionCheckTests
{
    private static readonly string[] Whole = ["## Decision", "- Ready for production: yes", "- Deployment date: 2026-12-01", "- Window: 18:00-20:00 UTC", "- Rollback owner: Bo"];

    [Fact]
    public void Accepts_a_whole_decision() => Assert.Equal(Outcome.Pass, Evaluate(Whole).Outcome);

    [Fact]
    public void Reports_what_the_decision_lacks()
    {
        Assert.Equal(["(1,1) the decision lacks the answer, the deployment date, the window, the rollback owner. Fix: write each as a line 'Name: value', the date as YYYY-MM-DD"], Evaluate("## Decision", "Ready: [ ] yes [ ] no", "Date: [date]", "Window: ____", "Rollback owner: TBD").Findings());
        Assert.Equal(["(1,1) the decision lacks the rollback owner. Fix: write each as a line 'Name: value', the date as YYYY-MM-DD"], Evaluate(Whole[..^1]).Findings());
    }

    [Fact]
    public void Reports_a_no() => Assert.Equal(["(1,1) the decision is no. Fix: do what stands against it, and decide again"], Evaluate([Whole[0], "- Ready for production: no", .. Whole[2..]]).Findings());

    [Fact]
    public void Reports_a_condition_that_is_not_met() => Assert.Equal(
        ["(8,3) the condition 'Alerts live' of the approval is not met. Fix: meet it, and tick it", "(9,1) the condition 'Budget' of the approval is not met. Fix: meet it, and tick it"],
        Evaluate([.. Whole, "", "## Conditions for approval", "- [ ] Alerts live", "- Budget", "- [x] Rollback tested"]).Findings());

    [Fact]
    public void Asks_an_approved_checklist_for_its_decision()
    {
        Assert.Equal(["(1,1) the checklist is approved, and says nowhere who decided what. Fix: add a section 'Decision' with answer, deployment date, window and rollback owner"], Evaluate("---", "status: approved", "---").Findings());
        Assert.Equal(Outcome.NotApplicable, Evaluate("---", "status: draft", "---").Outcome);
    }

    private static CheckResult Evaluate(params string[] lines) => Sample.Evaluate(new DecisionCheck(), Lists.Read(lines).Beside());
}
