using ReadinessGate.Checks.Governance;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Checks.Governance;

public sealed class SettledRisksCheckTests
{
    private static readonly Risk Serious = new(new Place("docs/risks.md", 3, 1), "r1", "Registry down", RiskLevel.Medium, RiskLevel.Medium) { Status = "mitigated", Mitigation = "mirror" };

    [Theory]
    [InlineData("open", "the medium risk 'r1: Registry down' is 'open'")]
    [InlineData("monitored", "the medium risk 'r1: Registry down' is 'monitored'")]
    [InlineData(null, "the medium risk 'r1: Registry down' is without a status")]
    public void Reports_a_serious_risk_that_is_not_settled(string? status, string expected) =>
        Assert.Equal([$"(3,1) {expected}. Fix: mitigate it and write its new status, or let someone accept it"], Evaluate(Serious with { Status = status }).Findings());

    [Theory]
    [InlineData("mitigated"), InlineData("Accepted"), InlineData("closed"), InlineData("managed")]
    public void Accepts_a_settled_one(string status) => Assert.Equal(Outcome.Pass, Evaluate(Serious with { Status = status }).Outcome);

    [Theory, InlineData(RiskLevel.Unknown, RiskLevel.High), InlineData(RiskLevel.Low, RiskLevel.Unknown)]
    public void Lets_no_risk_pass_because_nobody_rated_it(RiskLevel probability, RiskLevel impact) =>
        Assert.StartsWith("(3,1) the unrated risk 'r1: Registry down' is 'open'", Assert.Single(Evaluate(Serious with { Probability = probability, Impact = impact, Status = "open" }).Findings()), StringComparison.Ordinal);

    [Fact]
    public void Leaves_a_low_risk_open() => Assert.Equal(Outcome.Pass, Evaluate(Serious with { Probability = RiskLevel.Low, Impact = RiskLevel.Low, Status = "open" }).Outcome);

    [Fact]
    public void Reports_a_review_that_is_overdue()
    {
        Assert.Equal(["(3,1) the review of the risk 'r1: Registry down' was due on 2026-11-20. Fix: review it, and write the day of the next review"], Evaluate(Serious with { Review = Lists.Today.AddDays(-1) }).Findings());
        Assert.Equal(Outcome.Pass, Evaluate(Serious with { Review = Lists.Today }).Outcome);
        Assert.Equal(Outcome.Pass, Evaluate(Serious with { Review = Lists.Today.AddDays(-1), Status = "closed" }).Outcome);
    }

    [Fact]
    public void Reports_a_review_that_is_no_day() => Assert.Equal(["(3,1) the review of the risk 'r1: Registry down' is no day. Fix: write a day such as 2026-09-14"], Evaluate(Serious with { HasUnreadableReview = true }).Findings());

    private static CheckResult Evaluate(Risk risk) => Sample.Evaluate(new SettledRisksCheck(), new RiskRegister([risk], Lists.Today));
}
