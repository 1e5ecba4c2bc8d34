namespace ReadinessGate.Reporting;

/// <summary>One line for builds and editors.</summary>
/// <param name="Severity">error, warning or info.</param>
/// <param name="Code">An id of ours.</param>
/// <param name="At">Where, or null.</param>
/// <param name="Text">The message.</param>
public sealed record Diagnostic(string Severity, string Code, Place? At, string Text)
{
    /// <summary>The canonical form: <c>file(line,col): error RG2001: text</c>.</summary>
    public override string ToString() => $"{OneLine.Of(At?.ToString() ?? "ReadinessGate")}: {Severity} {Code}: {OneLine.Of(Text)}";
}

/// <summary>Renders what keeps a system from being ready as diagnostics: required ones as errors, optional ones as warnings.</summary>
public static class DiagnosticWriter
{
    private const int MaximumPerCheck = 10;
    private const int ShownOfMany = 3;

    /// <summary>The diagnostics of a report, worst first, each check at most ten lines.</summary>
    public static IEnumerable<Diagnostic> Write(Report report)
    {
        foreach (var result in report.Asked.Where(result => result.Outcome is not (Outcome.Pass or Outcome.NotApplicable)).OrderBy(result => result.Demand == Demand.Required ? 0 : 1))
        {
            var severity = SeverityOf(result);
            var shown = result.Findings.Length > MaximumPerCheck ? ShownOfMany : result.Findings.Length;
            foreach (var finding in result.Findings.Take(shown))
                yield return new Diagnostic(severity, finding.Code ?? result.Check.Id, finding.At, finding.Text);
            if (shown < result.Findings.Length)
                yield return new Diagnostic(severity, result.Check.Id, result.Findings[0].At, $"and {result.Findings.Length - shown} more; the report lists them all");
        }

        foreach (var note in report.Notes)
            yield return new Diagnostic(note.Code == Note.UnusedEntry && report.Run.IsCi ? "warning" : "info", note.Code, note.At, note.Text);
    }

    private static string SeverityOf(CheckResult result) => result.Outcome == Outcome.Waived ? "info"
        : result.Demand == Demand.Required ? "error"
        : result.Outcome is Outcome.Warn or Outcome.Fail ? "warning" : "info";

    /// <summary>The closing diagnostic of a verdict that is not READY, or null.</summary>
    public static Diagnostic? WriteVerdict(Report report)
    {
        var required = report.Asked.Where(result => result.Demand == Demand.Required && result.Outcome != Outcome.NotApplicable).ToArray();
        var at = report.PolicyPath is null ? null : new Place(report.PolicyPath);
        var counts = required.Length > 0
            ? $"{required.Count(result => result.Outcome == Outcome.Pass)} of {required.Length} required checks passed"
            : report.Asked.Any() ? $"{report.Count(Outcome.Pass)} of {report.Asked.Count(result => result.Counts)} checks passed" : "no check is asked for; name thresholds or 'require' in readiness.json";
        return report.Verdict switch
        {
            Verdict.Ready => null,
            Verdict.AlmostReady => new Diagnostic("warning", "RG9001", at, $"ALMOST READY: {counts}"),
            _ => new Diagnostic("error", "RG9001", at, $"{Names.Of(report.Verdict)}: {counts}"),
        };
    }
}
