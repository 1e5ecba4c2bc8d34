using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Seeds.Tests;

/// <summary>S0: everything is ticked, and the next steps say otherwise.</summary>
public sealed class S0Tests : IDisposable
{
    private readonly SeedSystem _system = new("2026-02-18", "S0");

    public void Dispose() => _system.Dispose();

    [Fact]
    public void Shows_the_seed_in_the_report() => Approved.Equal(_system.Markdown());

    [Fact]
    public void Production_ready_in_words_ends_with_exit_code_1()
    {
        var run = _system.Verify();
        Assert.Equal((1, ""), (run.ExitCode, run.Errors));
        Assert.Contains("\nNOT READY: 6 failed, 0 warnings, 2 without usable evidence, 12 passed", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Has_seven_categories_of_which_four_are_complete()
    {
        var report = _system.Judge();
        Assert.Equal([100, 100, 0, 100, 100, 0, 50], report.Categories.Select(category => category.Score.Points));
        Assert.Equal(60, report.Score.Points);
    }

    [Fact]
    public void Counts_each_section_of_the_checklist() => Assert.Equal(
        ["Configuration 100", "Architecture 100", "Security 100", "Performance 67", "Monitoring 100", "Testing 100", "Documentation 100", "Pre-deployment requirements 100", "Deployment steps -", "Post-deployment validation -", "Success metrics 40"],
        _system.Judge().Checklist!.Sections.Select(section => $"{section.Name} {section.Percent?.ToString("F0", System.Globalization.CultureInfo.InvariantCulture) ?? "-"}"));

    [Fact]
    public void Z1_Ticked_alerting_that_is_still_to_be_configured_is_a_contradiction() =>
        Contradicts("'post-4: Alerting systems configured' is ticked, but READINESS.md(94,1) lists 'Configure Alerts: Set up production monitoring and alerting' as still to be done", "3. **Configure Alerts**: Set up production monitoring and alerting\n");

    [Fact]
    public void Z2_Ticked_training_that_is_still_to_be_completed_is_a_contradiction() =>
        Contradicts("'pre-8: Team training completed' is ticked, but READINESS.md(95,1) lists 'Train Operations: Complete team training on new architecture' as still to be done", "4. **Train Operations**: Complete team training on new architecture\n");

    [Fact]
    public void Z3_The_runbook_decides_whether_procedures_are_documented()
    {
        const string Claim = "'post-6: Operational procedures documented' is ticked, but RG6010 says otherwise: no file matches 'docs/runbook*.md'";
        Assert.Contains(Claim, _system.Judge().MessagesOf("RG7007"));
        _system.Write("docs/runbook.md", "# Runbook\n## Start\nUp.\n## Stop\nDown.\n## Rollback\nThe version before.\n## Escalation\nCall Lucas.\n");
        Assert.DoesNotContain(Claim, _system.Judge().MessagesOf("RG7007"));
    }

    [Fact]
    public void Z3_The_report_of_the_audit_decides_whether_security_is_audited()
    {
        const string Claim = "'sec-3: Security audited and hardened' is ticked, but its evidence docs/security/audit.md does not exist";
        var report = _system.Judge();
        Assert.Equal((Outcome.Fail, Claim), (report.Of("RG7006").Outcome, Assert.Single(report.MessagesOf("RG7006"))));
        Assert.Contains(report.MessagesOf("RG7008"), message => message.EndsWith("lists 'Validate Security: Complete security audit and hardening' as still to be done", StringComparison.Ordinal));
        _system.Write("docs/security/audit.md", "# Audit\nNo findings.\n");
        Assert.Equal(Outcome.Pass, _system.Judge().Of("RG7006").Outcome);
    }

    [Fact]
    public void Z4_What_is_only_claimed_is_counted_apart_from_what_is_shown()
    {
        var checklist = _system.Judge().Checklist!;
        Assert.Equal((30, 8), (checklist.Whole.Count(ClaimState.Done), checklist.Whole.Shown));
        Assert.Contains("30 done (8 shown by checks or evidence, 22 claimed)", _system.Markdown(), StringComparison.Ordinal);
        _system.Delete("docker-compose.scalable.yml");
        Assert.Equal(6, _system.Judge().Checklist!.Whole.Shown);
    }

    [Fact]
    public void Z4_What_is_ticked_for_after_the_deployment_does_not_count_before_it()
    {
        var monitoring = _system.Judge().Checklist!.Items.Single(item => item.Item.Text == "Security monitoring implemented");
        Assert.Equal((ItemState.Ticked, ClaimState.NotDue), (monitoring.Item.State, monitoring.State));
        _system.Edit("READINESS.md", "phase: pre-deployment", "phase: post-deployment");
        Assert.Equal(ClaimState.Done, _system.Judge().Checklist!.Items.Single(item => item.Item.Text == "Security monitoring implemented").State);
    }

    [Fact]
    public void Z5_A_ticked_target_that_nothing_measured_is_not_measured_and_not_done()
    {
        var report = _system.Judge();
        Assert.Equal("NOT MEASURED", report.Metrics.Single(metric => metric.Name == "Service availability").Status);
        Assert.Equal(Outcome.Pending, report.Of("RG3004").Outcome);
        Assert.Equal(ClaimState.Open, report.Checklist!.Items.Single(item => item.Item.Text == "Service availability above 99.9 %").State);
        _system.Write("metrics/production.json", """{ "availability": { "value": 99.95, "unit": "%", "environment": "production", "window": "30d" }, "response": { "value": 120, "unit": "ms", "environment": "production" }, "utilization": { "value": 85, "unit": "%", "environment": "production" } }""");
        report = _system.Judge();
        Assert.Equal("EXCEEDED", report.Metrics.Single(metric => metric.Name == "Service availability").Status);
        Assert.Equal(ClaimState.Done, report.Checklist!.Items.Single(item => item.Item.Text == "Service availability above 99.9 %").State);
    }

    // Found, and gone when the open entry is struck.
    private void Contradicts(string message, string entry)
    {
        var report = _system.Judge();
        Assert.Contains(message, report.MessagesOf("RG7008"));
        Assert.Contains(message, report.Checklist!.Contradictions.Select(finding => finding.Message));
        _system.Edit("READINESS.md", entry, "");
        Assert.DoesNotContain(_system.Judge().MessagesOf("RG7008"), found => found.StartsWith(message.Split(" is ticked")[0], StringComparison.Ordinal));
    }
}
