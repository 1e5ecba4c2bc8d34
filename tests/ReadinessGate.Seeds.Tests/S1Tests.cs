using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Seeds.Tests;

/// <summary>S1: approved in words, with percentages that no formula explains.</summary>
public sealed class S1Tests : IDisposable
{
    private const string Rotation = "Secret rotation procedures documented";

    private readonly SeedSystem _system = new("2025-08-03", "S1");

    public S1Tests() => SeedBuild.Record(_system.Root, "RG1201", "RG1203");

    public void Dispose() => _system.Dispose();

    [Fact]
    public void Shows_the_seed_in_the_report() => Approved.Equal(_system.Markdown());

    [Fact]
    public void Approved_in_words_ends_with_exit_code_1()
    {
        var run = _system.Verify();
        Assert.Equal((1, ""), (run.ExitCode, run.Errors));
        Assert.Contains("\nNOT READY: ", run.Output, StringComparison.Ordinal);
        Assert.Contains("6 risks; worst that is not dealt with: high\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Has_seven_categories_with_scores_and_bands() => Assert.Equal(
        ["Code quality 100.0 Pass", "Security & compliance 75.0 Attention", "Performance & scalability 0.0 Fail", "Documentation 100.0 Pass", "Testing quality 85.7 Attention", "Compliance & governance 50.0 Fail", "Release readiness 90.0 Pass"],
        _system.Judge().Categories.Select(category => FormattableString.Invariant($"{category.Category.Title} {category.Score.Points:F1} {category.Band}")));

    [Fact]
    public void Has_the_metrics_of_both_tables_with_every_status() => Assert.Equal(
        [
            "Line coverage 80.0 % EXCEEDED", "Flaky tests 0 MET", "Documentation coverage 90.0 % EXCEEDED", "Checklist done 66.7 % MISSED",
            "Build success rate 96 % EXCEEDED", "Pipeline duration 18 min EXCEEDED", "Performance throughput 149.17 MB/s EXCEEDED", "Critical vulnerabilities 0 MET",
            "Availability - NOT MEASURED", "Mean time to recovery 3 min EXCEEDED", "Error rate 2 % EXCEEDED", "Response time 50 ms EXCEEDED",
        ],
        _system.Judge().Metrics.Select(metric => $"{metric.Name} {metric.Achieved ?? "-"} {metric.Status}"));

    [Fact]
    public void Watched_risks_are_not_dealt_with() => Assert.Equal(
        ["the high risk 'r4: Security vulnerabilities' is 'monitored'", "the medium risk 'r5: Network connectivity issues' is 'monitored'", "the medium risk 'r6: Resource exhaustion' is 'monitored'"],
        _system.Judge().MessagesOf("RG8002"));

    [Fact]
    public void Z6_Approved_in_words_changes_no_verdict_while_security_needs_attention()
    {
        var report = _system.Judge();
        Assert.Equal(("approved", Verdict.NotReady), (report.Checklist!.Status, report.Verdict));
        Assert.Equal("Security & compliance scores 75.0, required 80", Assert.Single(report.MessagesOf("RG9003")));
        _system.Edit("readiness.json", "\"version\": 1,", "\"version\": 1, \"verdict\": \"READY\",");
        var run = _system.Verify();
        Assert.Equal(3, run.ExitCode);
        Assert.Contains("error RG0001: unknown key 'verdict'", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Z7_An_approved_report_with_an_unticked_pre_deployment_list_is_not_ready()
    {
        // All else aside: only the five boxes stand between the system and its release.
        _system.Write("readiness.json", """{ "checklist": { "minimum": 85 } }""");
        var report = _system.Judge();
        Assert.Equal(("approved", Verdict.NotReady), (report.Checklist!.Status, report.Verdict));
        Assert.Equal((0, 5), (Section(report).Count(ClaimState.Done), Section(report).Count(ClaimState.Open)));
        var unlinked = System.Text.RegularExpressions.Regex.Replace(_system.Read("READINESS.md"), "check:[A-Z0-9,]+", "owner:@platform date:2025-08-03");
        _system.Write("READINESS.md", unlinked);
        Assert.Equal("RG7001", Assert.Single(_system.Judge().Blockers).Check.Id);
        _system.Write("READINESS.md", System.Text.RegularExpressions.Regex.Replace(unlinked, @"- \[ \] (.*) <!-- id:(pre-\d) -->", "- [x] $1 <!-- id:$2 owner:@platform date:2025-08-03 -->"));
        report = _system.Judge();
        Assert.Equal((5, Verdict.Ready), (Section(report).Count(ClaimState.Done), report.Verdict));
    }

    [Fact]
    public void Z8_That_rotation_is_documented_says_nothing_of_its_implementation()
    {
        var report = _system.Judge();
        Assert.Equal(Outcome.Pass, report.Of("RG7008").Outcome);
        Assert.Equal([(ClaimKinds.Documented, 3, 4), (ClaimKinds.Implemented, 1, 4), (ClaimKinds.Tested, 3, 5)], report.Checklist!.Whole.Kinds);
        Assert.Equal((ClaimState.Done, ClaimState.Open), (StateOf(report, Rotation), StateOf(report, "Secret rotation procedures implemented")));
        _system.Edit("READINESS.md", "- [ ] Secret rotation procedures implemented", "- [x] Secret rotation procedures implemented");
        Assert.Equal(
            "'sec-3: Secret rotation procedures implemented' is ticked, but READINESS.md(81,1) lists 'Secret rotation procedures need implementation' as still to be done",
            Assert.Single(_system.Judge().MessagesOf("RG7008")));
    }

    [Fact]
    public void Z10_The_formula_its_weights_and_its_inputs_are_printed()
    {
        var report = _system.Judge();
        var (pass, counted) = (report.Count(Outcome.Pass), report.Asked.Count(result => result.Counts));
        var points = (100.0 * pass / counted).ToString("F1", System.Globalization.CultureInfo.InvariantCulture);
        Assert.Contains($"\nScore {points} = 100 x ({pass} pass + 0.5 x 0 warn) / {counted} applicable; ", _system.Markdown(), StringComparison.Ordinal);
        Assert.Contains("| Security & compliance | 75.0 | NEEDS ATTENTION | 80 | 1 | 3 | 0 | 1 | 0 | 0 |", _system.Markdown(), StringComparison.Ordinal);
        _system.Edit("readiness.json", "\"security\": { \"min\": 80 }", "\"security\": { \"min\": 80, \"weight\": 2 }");
        Assert.Contains($" by weight; {pass} pass, 0 warn of {counted} applicable", _system.Markdown(), StringComparison.Ordinal);
        Assert.Contains("| Security & compliance | 75.0 | NEEDS ATTENTION | 80 | 2 | 3 | 0 | 1 | 0 | 0 |", _system.Markdown(), StringComparison.Ordinal);
    }

    [Fact]
    public void Z11_A_package_below_its_minimum_fails_under_a_total_that_passes()
    {
        var report = _system.Judge();
        Assert.Equal(Outcome.Pass, report.Of("RG2001").Outcome);
        Assert.Equal("line coverage of 'Freightliner.Server' is 75.0 %, required 80 %; 1 more line needed", Assert.Single(report.MessagesOf("RG2003")));
        _system.Edit("readiness.json", "{ \"match\": \"Freightliner.Server\", \"line\": 80 }", "{ \"match\": \"Freightliner.Server\", \"line\": 75 }");
        Assert.Equal(Outcome.Pass, _system.Judge().Of("RG2003").Outcome);
    }

    private static ChecklistFigures Section(Report report) => report.Checklist!.Sections.Single(section => section.Name == "Pre-deployment checklist");

    private static ClaimState StateOf(Report report, string claim) => report.Checklist!.Items.Single(item => item.Item.Text == claim).State;
}
