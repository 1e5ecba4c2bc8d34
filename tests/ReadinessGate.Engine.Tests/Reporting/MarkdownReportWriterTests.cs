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
        var report = Sample.Report(Sample.Result(Outcome.Fail, Demand.Required, "RG2001", null, new Finding(Hostile, new Place("a`\nb|.md", 1), [Hostile], Remedy: Hostile)));
        Approved.Equal(Write(report with { System = Hostile, PolicyPath = Hostile, Commit = Hostile, WithoutFacts = [Hostile], Evidence = [new EvidenceSource(Hostile, "tests", Hostile, "<b>|")] }));
    }

    private static string Write(Report report)
    {
        using var writer = new StringWriter();
        MarkdownReportWriter.Write(report, writer);
        return writer.ToString();
    }
}
