using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using ReadinessGate.Checks.Testing;
using ReadinessGate.Reporting;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Reporting;

public sealed class MarkdownReportWriterTests
{
    [Fact]
    public void Writes_a_report() => Approved.Equal(Write(ReportSamples.Mixed));

    [Fact]
    public void Writes_a_report_without_policy_and_evidence() => Approved.Equal(Write(Sample.Report() with { PolicyPath = null }));

    [Fact]
    public void Lets_no_text_of_a_repository_become_markup()
    {
        const string Hostile = "<script>`*_[x](javascript:1)|#\r\n# h";
        var report = Sample.Report(Sample.Result(Outcome.Fail, Demand.Required, "RG2001", null, new Finding(Hostile, new Place("a`\nb|.md", 1), [Hostile], Remedy: Hostile) { Details = [Hostile] }));
        Approved.Equal(Write(report with { System = Hostile, PolicyPath = Hostile, Commit = Hostile, Tests = new TestSummary(1, 1, 0, 0, 1, [new SlowTest(Hostile, Hostile, 1)]), WithoutFacts = [Hostile], Evidence = [new EvidenceSource(Hostile, "tests", Hostile, "<b>|")] }));
    }

    [Theory]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("a | b || c")]
    [InlineData("`code` ``` *bold* __strong__")]
    [InlineData("[x](javascript:alert(1)) ![y](z) ](javascript:alert(1))")]
    [InlineData("<javascript:alert(1)> <a@b.c> &lt;b&gt;")]
    [InlineData("\n\n# head\n| a |\n|---|\n- item\n> quote\n```\n<script>")]
    public void Shows_the_name_of_a_test_as_text_and_nothing_else(string name) =>
        Assert.Equal(Kinds(Sample.Test("plain", TestOutcome.Failed)), Kinds(Sample.Test(name, TestOutcome.Failed)));

    [Theory, InlineData(3, "| f1 / f2 / f3 |", false), InlineData(4, "| f1 / f2 / f3 / and 1 more |", true)]
    public void Lists_many_findings_of_a_warning_below_each_other(int count, string cell, bool isListed)
    {
        var findings = Enumerable.Range(1, count).Select(number => new Finding($"f{number}")).ToArray();
        var text = Write(Sample.Report(Sample.Result(Outcome.Warn, Demand.Optional, "RG7003", null, findings)));
        Assert.Contains(cell, text, StringComparison.Ordinal);
        Assert.Equal(isListed, text.Contains($"- **RG7003** f{count}\n", StringComparison.Ordinal));
    }

    // What a reader of GitHub's Markdown makes of the report: the kinds of its elements in their order.
    private static string Kinds(TestCase test)
    {
        var result = Sample.Evaluate(new FailedTestsCheck(), Sample.Tests(test), """{ "tests": {} }""");
        var document = Markdown.Parse(Write(Sample.Report(result)), new MarkdownPipelineBuilder().UsePipeTables().UseAutoLinks().UseEmphasisExtras().Build());
        return string.Join(' ', document.Descendants().Where(element => element is not (LiteralInline or HtmlEntityInline)).Select(element => element.GetType().Name));
    }

    private static string Write(Report report)
    {
        using var writer = new StringWriter();
        MarkdownReportWriter.Write(report, writer);
        return writer.ToString();
    }
}
