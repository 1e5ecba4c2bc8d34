using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Seeds.Tests;

/// <summary>The same S4 with claims beside evidence.</summary>
public sealed class S4AsJudgedTests : IDisposable
{
    private readonly SeedSystem _system = new("2026-02-02", "S4/as-written", "S4/as-judged");

    public void Dispose() => _system.Dispose();

    [Fact]
    public void Shows_the_seed_in_the_report() => Approved.Equal(_system.Markdown());

    [Fact]
    public void Ends_with_exit_code_1()
    {
        var run = _system.Verify();
        Assert.Equal((1, ""), (run.ExitCode, run.Errors));
        Assert.Contains("\nNOT READY: 6 failed, 0 warnings, 5 without usable evidence, 9 passed", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Z21_A_ticked_runbook_that_the_check_does_not_find_is_a_failure()
    {
        var report = _system.Judge();
        Assert.Equal(Outcome.Fail, report.Of("RG7007").Outcome);
        Assert.Contains("'ops-4: Incident response runbook' is ticked, but RG6010 says otherwise: no file matches 'docs/runbook*.md', and 1 more finding", report.MessagesOf("RG7007"));
        _system.Write("docs/runbook.md", "# Runbook\n## Incident response\nCall the one on duty.\n## Rollback\nDeploy the version before.\n");
        _system.Write("docs/maintenance.md", "# Maintenance\nVacuum on Sundays.\n");
        // The time-out keeps the other linked checks without evidence.
        Assert.Equal(Outcome.Pending, _system.Judge().Of("RG7007").Outcome);
    }

    [Fact]
    public void Z21_A_ticked_audit_without_its_report_is_a_failure_and_a_contradiction()
    {
        var report = _system.Judge();
        const string Audit = "'sec-1: Security audit completed' is ticked, but its evidence docs/security/audit-report.md does not exist";
        Assert.Equal((Outcome.Fail, Audit), (report.Of("RG7006").Outcome, Assert.Single(report.MessagesOf("RG7006"))));
        Assert.Contains(Audit, report.Checklist!.Contradictions.Select(finding => finding.Message));
        _system.Write("docs/security/audit-report.md", "# Audit\nNo findings.\n");
        Assert.Equal(Outcome.Pass, _system.Judge().Of("RG7006").Outcome);
    }

    [Fact]
    public void Z22_Unit_tests_that_timed_out_are_inconclusive_and_block_ready()
    {
        var report = _system.Judge();
        Assert.Equal((Outcome.Inconclusive, Outcome.Inconclusive, Outcome.Fail), (report.Of("RG2010").Outcome, report.Of("RG2015").Outcome, report.Of("RG2016").Outcome));
        Assert.Contains("timeout", Assert.Single(report.MessagesOf("RG2016")), StringComparison.Ordinal);
        _system.Write("readiness.json", """{ "require": ["RG2010"], "evidence": { "tests": ["results/*.trx"] } }""");
        Assert.Equal(Verdict.Incomplete, _system.Judge().Verdict);
        _system.Delete("results/unit.trx");
        Assert.Equal(Verdict.Ready, _system.Judge().Verdict);
    }

    [Fact]
    public void Z24_Nothing_that_is_shown_holds_the_home_of_a_user()
    {
        const string Home = "/Users/les/Projects/mahavishnu/";
        _system.Edit("READINESS.md", "evidence:docs/security/audit-report.md", $"evidence:{Home}docs/audit.md");
        _system.Edit("READINESS.md", "- [ ] Load testing ", $"- [ ] Load testing as {Home}PHASE_4_TASK_7_COMPLETE.md says ");
        _system.Edit("results/integration.trx", "testName=\"Mahavishnu.IntegrationTests.GatewayTests.Answers_a_tool_call\"", $"testName=\"Reads {Home}settings.json\"");
        foreach (var format in new[] { "text", "md", "json" })
        {
            var shown = _system.Verify("--format", format).Output;
            Assert.Contains("~/Projects/mahavishnu/docs/audit.md", shown, StringComparison.Ordinal);
            Assert.DoesNotContain("/Users/", shown, StringComparison.Ordinal);
            Assert.DoesNotContain(_system.Root, shown, StringComparison.Ordinal);
        }
    }
}
