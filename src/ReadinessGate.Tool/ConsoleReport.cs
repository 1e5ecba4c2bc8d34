using ReadinessGate.Reporting;
using Spectre.Console;

namespace ReadinessGate.Tool;

/// <summary>Prints a report for a person: plain ASCII, colour only on a terminal.</summary>
public static class ConsoleReport
{
    private const int RuleLength = 74;
    private const int BarLength = 10;

    /// <summary>Prints the report.</summary>
    public static void Write(Report report, string reportPath)
    {
        var console = PlainConsole.Create();
        Line(console, $"ReadinessGate {report.Run.Tool} · {report.System} · {(report.Commit is { } commit ? commit[..Math.Min(7, commit.Length)] : "no commit")} · {report.PolicyPath ?? "no readiness.json, every check is optional"}{(Names.Setting(report) is { } setting ? $" · {setting}" : "")}");
        WriteCategories(console, report);
        Line(console, Names.Formula(report));
        if (Names.Manual(report) is { } manual)
            Line(console, manual);
        if (TrendTable.Line(report) is { } trend)
            Line(console, trend);
        Line(console, $"Strengths: {Names.Of(report.Strengths)}. Weak areas: {Names.Of(report.WeakAreas)}.");
        WriteMetrics(console, report);
        WriteChecklist(console, report);
        WriteFindings(console, "BLOCKERS", "red", report.Blockers.ToArray());
        WriteFindings(console, "WARNINGS", "yellow", [.. report.Asked.Except(report.Blockers).Where(result => result.Outcome is not (Outcome.Pass or Outcome.NotApplicable or Outcome.Waived))]);
        if (report.GateChange is { Loosened.IsEmpty: false } change)
        {
            console.WriteLine();
            Line(console, $"THE GATE ITSELF CHANGED ({change.Loosened.Length}), compared with {change.Base}");
            foreach (var loosened in change.Loosened)
                Line(console, $"- {loosened.At}: {loosened.Text}");
        }

        WriteWaivers(console, report);
        if (!report.WithoutFacts.IsEmpty)
        {
            console.WriteLine();
            Line(console, $"Not built, or without the package: {string.Join(", ", report.WithoutFacts)}");
        }

        var colour = report.Verdict switch { Verdict.Ready => "green", Verdict.AlmostReady => "yellow", _ => "red" };
        console.MarkupLine($"\n[{colour}]{Names.Summary(report).EscapeMarkup()}[/] · {(report.Run.Milliseconds / 1000).ToString("F1", CultureInfo.InvariantCulture)} s · {OneLine.Of(reportPath).EscapeMarkup()}");
    }

    private static void WriteCategories(IAnsiConsole console, Report report)
    {
        var table = PlainConsole.Table("Category", "Score", "Bar", "Pass", "Warn", "Fail", "N/A", "No evidence", "Status");
        foreach (var category in report.Categories)
        {
            int Count(params Outcome[] outcomes) => category.Results.Count(result => outcomes.Contains(result.Outcome));
            var filled = (int)Math.Round((category.Score.Points ?? 0) / 100 * BarLength);
            table.AddRow(
                category.Category.Title.EscapeMarkup(),
                category.Score.Points is { } points ? points.ToString("F0", CultureInfo.InvariantCulture) : "-",
                new string('#', filled) + new string('.', BarLength - filled),
                $"{Count(Outcome.Pass)}",
                $"{Count(Outcome.Warn, Outcome.Waived)}",
                $"{Count(Outcome.Fail)}",
                $"{Count(Outcome.NotApplicable)}",
                $"{Count(Outcome.Pending, Outcome.Stale, Outcome.Inconclusive)}",
                Names.Of(category.Band));
        }

        foreach (var column in new[] { 1, 3, 4, 5, 6, 7 })
            table.Columns[column].RightAligned();
        console.WriteLine();
        console.Write(table);
        Line(console, new string('-', RuleLength));
    }

    private static void WriteMetrics(IAnsiConsole console, Report report)
    {
        if (report.Metrics.IsEmpty)
            return;
        var table = PlainConsole.Table("Metric", "Target", "Achieved", "Status", "Measured");
        foreach (var metric in report.Metrics)
            table.AddRow([.. new[] { metric.Name, metric.Target, metric.Achieved ?? "-", metric.Status, metric.Circumstances }.Select(cell => OneLine.Of(cell).EscapeMarkup())]);
        console.WriteLine();
        console.Write(table);
    }

    private static void WriteChecklist(IAnsiConsole console, Report report)
    {
        if (report.Checklist is { } checklist)
        {
            var table = PlainConsole.Table("Checklist", "Done", "Open", "Deferred", "N/A", "Not due");
            foreach (var section in checklist.Sections)
                table.AddRow(OneLine.Of(section.Name).EscapeMarkup(), ClaimNames.Percent(section.Percent), $"{section.Count(ClaimState.Open)}", $"{section.Count(ClaimState.Deferred)}", $"{section.Count(ClaimState.NotApplicable) + section.Count(ClaimState.Waived)}", $"{section.Count(ClaimState.NotDue)}");
            foreach (var column in new[] { 1, 2, 3, 4, 5 })
                table.Columns[column].RightAligned();
            console.WriteLine();
            console.Write(table);
            Line(console, $"{checklist.Path}{ClaimNames.State(checklist)}: {ClaimNames.Sentence(checklist)}");
        }

        if (!report.Risks.IsEmpty)
            Line(console, $"{Quantity.Of(report.Risks.Length, "risk")}; worst that is not dealt with: {ClaimNames.Level(report.Risks)}");
    }

    private static void WriteWaivers(IAnsiConsole console, Report report)
    {
        if (!report.Waivers.IsEmpty)
        {
            var table = PlainConsole.Table([.. WaiverTable.Columns]);
            foreach (var state in report.Waivers)
                table.AddRow([.. WaiverTable.Row(state).Select(cell => OneLine.Of(cell).EscapeMarkup())]);
            console.WriteLine();
            console.Write(table);
        }

        if (report.Notes.IsEmpty)
            return;
        console.WriteLine();
        Line(console, "TO TIDY UP");
        foreach (var note in report.Notes)
            Line(console, $"- {note.Code} {(note.At is null ? "" : note.At + ": ")}{note.Text}");
    }

    private static void WriteFindings(IAnsiConsole console, string title, string colour, CheckResult[] results)
    {
        if (results.Length == 0)
            return;
        console.MarkupLine($"\n[{colour}]{title} ({results.Sum(result => result.Findings.Length)})[/]");
        var number = 0;
        foreach (var result in results)
            foreach (var finding in result.Findings)
                Line(console, $"{++number} {finding.Code ?? result.Check.Id} {(finding.At is null ? "" : finding.At + ": ")}{finding.Text}");
    }

    // Not through the library: it would break long lines, and a place must stay in one piece to be clicked.
    private static void Line(IAnsiConsole console, string text) => console.Profile.Out.Writer.WriteLine(OneLine.Of(text));
}
