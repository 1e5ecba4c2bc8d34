using System.Text;
using System.Text.Json;
using ReadinessGate.Reporting;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Reporting;

public sealed class JsonReportWriterTests
{
    [Fact]
    public void Writes_a_report() => Approved.Equal(Write(ReportSamples.Mixed), "json");

    [Fact]
    public void Writes_a_report_without_policy_and_score() => Approved.Equal(Write(Sample.Report() with { PolicyPath = null }), "json");

    [Fact]
    public void Keeps_hostile_text_inside_its_string()
    {
        const string Hostile = "\"},\u0000\u2028</script>{\"verdict\":\"READY\" ##vso[x] \\### \u202E\u200F\u009B😀";
        var json = Write(Sample.Report(Sample.Result(Outcome.Fail, Demand.Required, "RG2001", null, new Finding(Hostile))));
        Assert.DoesNotContain("##", json, StringComparison.Ordinal);
        Assert.DoesNotContain(json, character => character != '\n' && OneLine.IsControl(character));
        using var document = JsonDocument.Parse(json);
        Assert.Equal(Hostile, document.RootElement.GetProperty("checks")[0].GetProperty("findings")[0].GetProperty("message").GetString());
        Assert.Equal("NOT READY", document.RootElement.GetProperty("verdict").GetString());
    }

    private static string Write(Report report)
    {
        using var memory = new MemoryStream();
        JsonReportWriter.Write(report, memory);
        return Encoding.UTF8.GetString(memory.ToArray());
    }
}
