using ReadinessGate.Checks.Release;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Checks.Release;

public sealed class NextStepsCheckTests
{
    [Theory]
    [InlineData("Alerting systems configured", "Configure Alerts: set up production monitoring and alerting")]
    [InlineData("Team training completed", "Complete team training on new architecture")]
    [InlineData("Team training completed", "Train Operations: Complete team training on new architecture")]
    [InlineData("Disaster recovery tested", "Test disaster recovery")]
    [InlineData("Runbook: restore <!-- id:dr-1 -->", "Write it at last <!-- id:dr-1 -->")]
    public void Reports_what_is_ticked_here_and_open_there(string item, string action)
    {
        var finding = Assert.Single(Evaluate(item, action).Findings);
        Assert.StartsWith($"'{(item.Contains("id:", StringComparison.Ordinal) ? "dr-1: " : "")}{item.Split(" <")[0]}' is ticked, but READINESS.md(4,1) lists '{action.Split(" <")[0]}' as still to be done. Fix: untick", finding.Text);
        Assert.Equal("READINESS.md(1,3)", finding.At?.ToString());
    }

    [Theory]
    [InlineData("Secret rotation procedures documented", "Secret rotation procedures need implementation")]
    [InlineData("Operational procedures documented", "Create comprehensive operational runbooks")]
    [InlineData("Backups tested", "Buy a new printer")]
    [InlineData("Alerts configured <!-- id:a -->", "Configure alerts for billing <!-- id:b -->")]
    [InlineData("Database migrations tested", "Migrate")]
    [InlineData("Load tests passing", "Plan a load balancer upgrade with tests of the passing traffic")]
    public void Says_nothing_of_different_facts_and_things(string item, string action) => Assert.Equal(Outcome.Pass, Evaluate(item, action).Outcome);

    [Fact]
    public void Says_nothing_of_open_items_and_finished_work()
    {
        Assert.Equal(Outcome.Pass, Judge("- [ ] Team training completed", "", "## Next steps", "- Complete team training").Outcome);
        Assert.Equal(Outcome.Pass, Judge("- [x] Team training completed", "", "## Next steps", "- [x] Complete team training").Outcome);
    }

    private static CheckResult Evaluate(string item, string action) => Judge($"- [x] {item}", "", "## Next steps", $"- {action}");

    private static CheckResult Judge(params string[] lines) => Sample.Evaluate(new NextStepsCheck(), Lists.Read(lines));
}
