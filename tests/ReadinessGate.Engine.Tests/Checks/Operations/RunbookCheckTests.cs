using ReadinessGate.Checks.Operations;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Checks.Operations;

public sealed class RunbookCheckTests
{
    private const string Required = """{ "require": [ "RG6010" ] }""";

    [Fact]
    public void Accepts_a_runbook_with_text_below_every_heading() =>
        Assert.Equal(Outcome.Pass, Evaluate(Required, Runbook("Start", "Stop", "Rollback", "Escalation")).Outcome);

    [Theory]
    [InlineData("How to start the service")]
    [InlineData("Starting up")]
    [InlineData("Stop / start")]
    public void Finds_a_heading_by_its_words(string heading) =>
        Assert.Equal(Outcome.Pass, Evaluate(Required, Runbook(heading, "Stop", "Rollback", "Escalation")).Outcome);

    [Fact]
    public void Reports_a_heading_that_is_missing_and_one_that_is_nearly_it()
    {
        var result = Evaluate(Required, Runbook("Start", "Stop", "Rolback"));
        Assert.Equal(
            ["the heading 'Escalation' is missing. Fix: add it with the steps to take", "the heading 'Rollback' is missing. Fix: add it with the steps to take; did you mean 'Rolback'?"],
            result.Findings.Select(finding => finding.Text));
        Assert.All(result.Findings, finding => Assert.Equal("docs/runbook.md(1,1)", finding.At?.ToString()));
    }

    [Fact]
    public void Reports_a_heading_with_nothing_below_it()
    {
        var document = new Document("docs/runbook.md", [new("Start", 3, 0), new("Stop", 4, 1), new("Rollback", 5, 1), new("Escalation", 6, 1)], 3);
        var finding = Assert.Single(Evaluate(Required, document).Findings);
        Assert.Equal(("nothing stands below the heading 'Start'. Fix: write the steps to take", "docs/runbook.md(3,1)"), (finding.Text, finding.At?.ToString()));
    }

    [Fact]
    public void Looks_for_headings_in_all_runbooks_together() =>
        Assert.Equal(Outcome.Pass, Evaluate(Required, Runbook("Start", "Stop"), Runbook("Rollback", "Escalation") with { Path = "docs/runbook-2.md" }).Outcome);

    [Fact]
    public void Reports_that_there_is_none()
    {
        var finding = Assert.Single(Evaluate(Required, new Document("README.md", [], 9)).Findings);
        Assert.Equal(("no file matches 'docs/runbook*.md'. Fix: write one with the headings Start, Stop, Rollback, Escalation", "readiness.json(1,14)"), (finding.Text, finding.At?.ToString()));
    }

    [Fact]
    public void Asks_for_what_the_policy_names_instead()
    {
        const string Policy = """{ "files": [ { "glob": "ops/*.md", "headings": [ "Backup" ], "check": "RG6010" }, { "glob": "none.md", "check": "RG6010" } ] }""";
        var result = Evaluate(Policy, new Document("ops/a.md", [new("Backups", 1, 5)], 5));
        var finding = Assert.Single(result.Findings);
        Assert.Equal(("no file matches 'none.md'. Fix: write one with the headings Start, Stop, Rollback, Escalation", "readiness.json(1,93)"), (finding.Text, finding.At?.ToString()));
    }

    [Fact]
    public void Is_inconclusive_when_a_runbook_cannot_be_read() =>
        Assert.Equal((Outcome.Inconclusive, "too large"), (Evaluate(Required, new Document("docs/runbook.md", [], 0, "too large")).Outcome, Evaluate(Required, new Document("docs/runbook.md", [], 0, "too large")).Reason));

    private static Document Runbook(params string[] headings) => new("docs/runbook.md", [.. headings.Select((text, index) => new Heading(text, index + 1, 5))], 5 * headings.Length);

    private static CheckResult Evaluate(string policy, params Document[] documents) => Sample.Evaluate(new RunbookCheck(), new Documents([.. documents]), policy);
}
