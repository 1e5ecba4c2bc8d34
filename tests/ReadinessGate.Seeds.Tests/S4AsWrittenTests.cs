using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Seeds.Tests;

/// <summary>S4 as its authors counted: 8 of 14 pass, 6 warn, nothing is required.</summary>
public sealed class S4AsWrittenTests : IDisposable
{
    private readonly SeedSystem _system = new("2026-02-02", "S4/as-written");

    public void Dispose() => _system.Dispose();

    [Fact]
    public void Shows_the_seed_in_the_report() => Approved.Equal(_system.Markdown());

    [Fact]
    public void Counts_fourteen_checks_in_six_categories_to_78_6()
    {
        var report = _system.Judge();
        Assert.Equal((14, 8, 6), (report.Asked.Count(), report.Count(Outcome.Pass), report.Count(Outcome.Warn)));
        Assert.Equal([4020], Numbers(report, Category.Security));
        Assert.Equal([3002, 3004], Numbers(report, Category.Performance));
        Assert.Equal([6001], Numbers(report, Category.Documentation));
        Assert.Equal([2001, 2010, 2013, 2015, 2016], Numbers(report, Category.Testing));
        Assert.Equal([6010], Numbers(report, Category.Operations));
        Assert.Equal([7001, 7003, 7006, 7020], Numbers(report, Category.Release));
        Assert.Equal(6, report.Categories.Length);
        Assert.Equal(78.6, Math.Round(report.Score.Points!.Value, 1));
        Assert.Equal(Verdict.AlmostReady, report.Verdict);
    }

    [Fact]
    public void Ends_with_exit_code_2()
    {
        var run = _system.Verify();
        Assert.Equal((2, ""), (run.ExitCode, run.Errors));
        Assert.Contains("\nScore 78.6 = 100 x (8 pass + 0.5 x 6 warn) / 14 applicable; 0 N/A, 0 pending\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("\nALMOST READY: 0 failed, 6 warnings, 0 without usable evidence, 8 passed", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Counts_the_ten_sections_as_the_seed_states_them() => Assert.Equal(
        ["Security & Compliance 70", "Monitoring & Observability 75", "Resilience & Fault Tolerance 100", "Performance & Scalability 40", "Infrastructure & Deployment 20", "Documentation 40", "Testing Quality 30", "Operational Readiness 60", "Compliance & Governance 20", "Release Readiness 10"],
        _system.Judge().Checklist!.Sections.Select(section => $"{section.Name} {section.Percent}"));

    [Fact]
    public void Z20_Both_scores_are_derived_and_stand_side_by_side()
    {
        var report = _system.Judge();
        var markdown = _system.Markdown();
        Assert.Equal((32, 69), (report.Manual!.Done, report.Manual.Total));
        Assert.Equal((report.Checklist!.Items.Count(item => item.State == ClaimState.Done), report.Checklist.Items.Length), (report.Manual.Done, report.Manual.Total));
        Assert.Equal(46.5, report.Checklist.Sections.Average(section => section.Percent));
        Assert.Contains("Score 78.6 = 100 x (8 pass + 0.5 x 6 warn) / 14 applicable; 0 N/A, 0 pending\n\nChecklist 46.4 % = 32 of 69 items, beside the score\n", markdown, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"\b52(?:\.0)?(?: %|/100)", markdown);
    }

    [Fact]
    public void Z20_The_checklist_changes_the_verdict_only_where_it_is_required()
    {
        _system.Edit("READINESS.md", "- [x] README\n", "- [ ] README\n");
        var report = _system.Judge();
        Assert.Equal((31, 78.6, Verdict.AlmostReady), (report.Manual!.Done, Math.Round(report.Score.Points!.Value, 1), report.Verdict));
        _system.Edit("readiness.json", "\"optional\": [", "\"require\": [ \"RG7001\" ],\n  \"optional\": [");
        Assert.Equal(Verdict.NotReady, _system.Judge().Verdict);
    }

    private static IEnumerable<int> Numbers(Report report, Category category) =>
        report.Categories.Single(score => score.Category == category).Results.Select(result => int.Parse(result.Check.Id[2..], System.Globalization.CultureInfo.InvariantCulture));
}
