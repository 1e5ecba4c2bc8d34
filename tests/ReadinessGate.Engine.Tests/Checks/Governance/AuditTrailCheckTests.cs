using ReadinessGate.Checks.Governance;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Checks.Governance;

public sealed class AuditTrailCheckTests
{
    private const string Required = """{ "require": [ "RG8011" ] }""";
    private static readonly string[] All = ["Summary", "Timeline", "Impact", "Root cause", "Actions"];

    [Theory]
    [InlineData("docs/templates/post-mortem.md")]
    [InlineData("docs/incident-report.md")]
    [InlineData(".github/ISSUE_TEMPLATE/postmortem.md")]
    [InlineData(".github/ISSUE_TEMPLATE/incident.md")]
    public void Accepts_an_empty_form_with_all_headings(string path) =>
        Assert.Equal(Outcome.Pass, Evaluate(Required, Form(path, All)).Outcome);

    [Fact]
    public void Finds_headings_by_their_words() =>
        Assert.Equal(Outcome.Pass, Evaluate(Required, Form("docs/post-mortem.md", "Executive summary", "Timeline (UTC)", "Impact on customers", "The root causes", "Follow-up / actions", "Lessons")).Outcome);

    [Fact]
    public void Reports_the_headings_that_are_missing()
    {
        var result = Evaluate(Required, Form("docs/post-mortem.md", "Sumary", "Timeline", "Impact", "Actions"));
        Assert.Equal(
            ["the heading 'Root cause' is missing. Fix: add it with a word on what to write there", "the heading 'Summary' is missing. Fix: add it with a word on what to write there; did you mean 'Sumary'?"],
            result.Findings.Select(finding => finding.Text));
        Assert.All(result.Findings, finding => Assert.Equal("docs/post-mortem.md(1,1)", finding.At?.ToString()));
    }

    [Fact]
    public void Wants_all_headings_in_one_file_and_speaks_of_the_nearest()
    {
        var result = Evaluate(Required, Form("docs/post-mortem-1.md", "Summary"), Form("docs/post-mortem-2.md", "Timeline", "Impact", "Root cause", "Actions"));
        Assert.Equal(("the heading 'Summary' is missing", "docs/post-mortem-2.md(1,1)"), (Assert.Single(result.Findings).Message, result.Findings[0].At?.ToString()));
        Assert.Equal(Outcome.Pass, Evaluate(Required, Form("docs/post-mortem-1.md"), Form("docs/post-mortem-2.md", All)).Outcome);
    }

    [Fact]
    public void Reports_that_there_is_none()
    {
        var result = Evaluate(Required, Form("docs/incident-response.md", All));
        Assert.Equal(Outcome.Fail, result.Outcome);
        Assert.Equal(
            "no file matches 'docs/**/*post*mortem*.md' or 'docs/**/*incident*report*.md' or '.github/ISSUE_TEMPLATE/*post*mortem*.md' or '.github/ISSUE_TEMPLATE/*incident*.md'. Fix: write one with the headings Summary, Timeline, Impact, Root cause, Actions",
            Assert.Single(result.Findings).Text);
        Assert.Equal("readiness.json(1,14)", result.Findings[0].At?.ToString());
    }

    [Fact]
    public void Asks_for_archived_files_that_the_policy_names()
    {
        const string Policy = """{ "files": [ { "glob": "docs/receipts/*.json", "headings": [], "check": "RG8011" } ] }""";
        Assert.Equal(Outcome.Pass, Evaluate(Policy, new Document("docs/receipts/1.json", [], 0)).Outcome);
        var finding = Assert.Single(Evaluate(Policy, Form("docs/post-mortem.md", All)).Findings);
        Assert.Equal(("no file matches 'docs/receipts/*.json'. Fix: add it", "readiness.json(1,24)"), (finding.Text, finding.At?.ToString()));
    }

    [Fact]
    public void Is_not_asked_by_what_the_policy_names_for_another_check()
    {
        var policy = Sample.Policy("""{ "files": [ { "glob": "a.md", "check": "RG6010" } ] }""");
        Assert.Equal((Demand.NotAsked, Demand.NotAsked), (policy.DemandOf(new AuditTrailCheck()), ReadinessGate.Policy.None.DemandOf(new AuditTrailCheck())));
    }

    [Fact]
    public void Is_inconclusive_when_the_template_cannot_be_read() =>
        Assert.Equal(Outcome.Inconclusive, Evaluate(Required, new Document("docs/post-mortem.md", [], 0, "too large")).Outcome);

    private static Document Form(string path, params string[] headings) => new(path, [.. headings.Select((text, index) => new Heading(text, index + 1, 0))], 0);

    private static CheckResult Evaluate(string policy, params Document[] documents) => Sample.Evaluate(new AuditTrailCheck(), new Documents([.. documents]), policy);
}
