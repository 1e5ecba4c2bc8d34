using ReadinessGate.Reporting;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Reporting;

public sealed class DiagnosticWriterTests
{
    [Fact]
    public void Writes_required_findings_as_errors_first_and_optional_ones_as_warnings()
    {
        var report = Sample.Report(
            Sample.Result(Outcome.Warn, Demand.Optional, "RG6001", null, new Finding("short", new Place("README.md", 1, 1))),
            Sample.Result(Outcome.Pending, Demand.Optional, "RG2010", null, new Finding("no run")),
            Sample.Result(Outcome.Fail, Demand.Required, "RG2001", null, new Finding("low", new Place("readiness.json", 1, 25), Remedy: "test"), new Finding("typo", Code: "RG0003")),
            Sample.Result(Outcome.Pass, Demand.Required, "RG2012"),
            Sample.Result(Outcome.NotApplicable, Demand.Required, "RG2002"),
            Sample.Result(Outcome.Fail, Demand.NotAsked, "RG2003", null, new Finding("unasked")));
        Assert.Equal(
            ["readiness.json(1,25): error RG2001: low. Fix: test", "ReadinessGate: error RG0003: typo", "README.md(1,1): warning RG6001: short", "ReadinessGate: info RG2010: no run"],
            DiagnosticWriter.Write(report).Select(diagnostic => diagnostic.ToString()));
    }

    [Theory]
    [InlineData(10, 10, null)]
    [InlineData(11, 4, "a(1): error RG2001: and 8 more; the report lists them all")]
    [InlineData(25, 4, "a(1): error RG2001: and 22 more; the report lists them all")]
    public void Collapses_more_than_ten_findings_of_one_check(int findings, int lines, string? last)
    {
        var result = Sample.Result(Outcome.Fail, Demand.Required, "RG2001", null, [.. Enumerable.Range(1, findings).Select(number => new Finding($"{number}", new Place("a", number)))]);
        var written = DiagnosticWriter.Write(Sample.Report(result)).Select(diagnostic => diagnostic.ToString()).ToArray();
        Assert.Equal(lines, written.Length);
        Assert.Equal(last ?? $"a({findings}): error RG2001: {findings}", written[^1]);
    }

    [Fact]
    public void Keeps_hostile_text_on_one_line() =>
        Assert.Equal("a b: error RG2001: x y [31m z", new Diagnostic("error", "RG2001", new Place("a\nb"), "x\r\ny\u001b[31m\u2028z").ToString());

    [Theory]
    [InlineData(Outcome.Fail, "readiness.json: error RG9001: NOT READY: 1 of 2 required checks passed")]
    [InlineData(Outcome.Pending, "readiness.json: error RG9001: INCOMPLETE: 1 of 2 required checks passed")]
    [InlineData(Outcome.Waived, "readiness.json: warning RG9001: ALMOST READY: 1 of 2 required checks passed")]
    [InlineData(Outcome.NotApplicable, null)]
    public void Closes_with_the_verdict(Outcome outcome, string? text) =>
        Assert.Equal(text, DiagnosticWriter.WriteVerdict(Sample.Report(Sample.Result(Outcome.Pass), Sample.Result(outcome)))?.ToString());

    [Fact]
    public void Counts_optional_checks_where_nothing_is_required() =>
        Assert.Equal("ReadinessGate: warning RG9001: ALMOST READY: 1 of 2 checks passed", DiagnosticWriter.WriteVerdict(Sample.Report(Sample.Result(Outcome.Pass, Demand.Optional), Sample.Result(Outcome.Warn, Demand.Optional)) with { PolicyPath = null })?.ToString());

    [Fact]
    public void Says_how_to_ask_where_nobody_asked() =>
        Assert.Equal("readiness.json: error RG9001: INCOMPLETE: no check is asked for; name thresholds or 'require' in readiness.json", DiagnosticWriter.WriteVerdict(Sample.Report())?.ToString());
}
