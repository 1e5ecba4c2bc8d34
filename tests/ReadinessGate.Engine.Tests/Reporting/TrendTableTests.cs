using System.Text;
using System.Text.Json.Nodes;
using ReadinessGate.Receipts;
using ReadinessGate.Reporting;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Reporting;

public sealed class TrendTableTests
{
    [Fact]
    public void Shows_what_changed_and_nothing_else() => Assert.Equal(
        """
        ## Since 2026-11-21 (4f1c9ab)

        | | Before | Now | Change |
        |---|---|---|--:|
        | Verdict | NOT READY | ALMOST READY |  |
        | Score | 37.5 | 83.3 | +45.8 |
        | Checklist | 92.3 % | 50.0 % | -42.3 |
        | Code quality | 50.0 | - |  |
        | Documentation | - | 50.0 |  |
        | Testing quality | 33.3 | 100.0 | +66.7 |
        | RG1001 It is right | warn | not asked |  |
        | RG2001 It is right | fail | pass |  |
        | RG2010 It is right | pending | n/a |  |
        | RG6001 It is right | not asked | warn |  |
        | Line coverage | 40.0 % | 81.0 % |  |


        """.ReplaceLineEndings("\n"),
        Markdown(Now));

    [Fact]
    public void Names_in_one_line_what_is_worse() => Assert.Equal(
        "Since 2026-11-21 (4f1c9ab): NOT READY -> ALMOST READY, score 37.5 -> 83.3 (+45.8); 2 checks better, 0 worse",
        TrendTable.Line(Now));

    [Fact]
    public void Names_what_is_worse() => Assert.Equal(
        "Since 2026-11-21: ALMOST READY -> NOT READY, score 75.0 -> 50.0 (-25.0); 1 check better, 1 worse: RG2001 pass -> fail",
        TrendTable.Line(With(Sample.Report(Sample.Result(Outcome.Fail), Sample.Result(Outcome.Pass, id: "RG2010")), Sample.Report(Sample.Result(Outcome.Pass), Sample.Result(Outcome.Warn, Demand.Optional, "RG2010")))));

    [Fact]
    public void Writes_the_same_rows_as_JSON()
    {
        using var memory = new MemoryStream();
        JsonReportWriter.Write(Now, memory);
        var since = JsonNode.Parse(memory.ToArray())!["since"]!;
        Assert.Equal(("2026-11-21", "4f1c9ab", 11), (since["day"]!.GetValue<string>(), since["commit"]!.GetValue<string>(), since["changes"]!.AsArray().Count));
        Assert.Equal("""{"of":"Score","before":"37.5","now":"83.3"}""", since["changes"]![1]!.ToJsonString());
    }

    [Fact]
    public void Is_silent_without_an_earlier_verdict()
    {
        Assert.Null(TrendTable.Line(Sample.Report()));
        Assert.Equal("", Markdown(Sample.Report()));
    }

    private static Report Now => With(
        Sample.Report(Sample.Result(Outcome.Pass, Demand.NotAsked, "RG1001", Category.Code), Sample.Result(Outcome.Pass), Sample.Result(Outcome.NotApplicable, id: "RG2010"), Sample.Result(Outcome.Pass, id: "RG2012"), Sample.Result(Outcome.Warn, Demand.Optional, "RG6001", Category.Documentation))
            with { Manual = new Completion(1, 2), Metrics = [new Metric("Line coverage", ">= 80 %", "81.0 %", "EXCEEDED"), new Metric("Tests run", ">= 3", null, "NOT MEASURED"), new Metric("p95", "<= 1 s", "1 s", "MET")] },
        ReportSamples.Mixed);

    private static Report With(Report now, Report earlier)
    {
        using var memory = new MemoryStream();
        JsonReportWriter.Write(earlier, memory);
        return now with { Trend = Trend.Of(now, ResultReader.Read("result.json", memory.ToArray())) };
    }

    private static string Markdown(Report report)
    {
        using var output = new StringWriter { NewLine = "\n" };
        TrendTable.Write(report, output);
        return output.ToString();
    }
}
