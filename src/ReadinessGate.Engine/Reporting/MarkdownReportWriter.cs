namespace ReadinessGate.Reporting;

/// <summary>Writes a report as Markdown. Renders, decides nothing.</summary>
public static class MarkdownReportWriter
{
    private const int FindingsInTable = 3;

    /// <summary>Writes a report with <c>\n</c> as line end.</summary>
    public static void Write(Report report, TextWriter output)
    {
        output.NewLine = "\n";
        output.WriteLine($"# {Escape(report.System)}: {Names.Of(report.Verdict)}");
        output.WriteLine();
        output.WriteLine(Escape(Names.Formula(report)));
        if (Names.Manual(report) is { } manual)
            output.WriteLine($"\n{Escape(manual)}");
        output.WriteLine();
        WriteHead(report, output);
        TrendTable.Write(report, output);
        WriteBlockers(report, output);
        WriteWarnings(report, output);
        GateChangeList.Write(report.GateChange, output);
        WaiverTable.Write(report, output);
        MarkdownScoreWriter.Write(report, output);
        WriteTests(report.Tests, output);
        ChecklistMarkdown.Write(report, output);
        WriteChecks(report, output);
        WriteEvidence(report, output);
    }

    private static void WriteHead(Report report, TextWriter output)
    {
        output.WriteLine("| | |");
        output.WriteLine("|---|---|");
        output.WriteLine($"| Policy | {(report.PolicyPath is null ? "none: every check is optional" : Escape(report.PolicyPath))} |");
        if (!report.Extended.IsEmpty)
            output.WriteLine($"| Extends | {Escape(string.Join(", ", report.Extended))} |");
        if (Names.Setting(report) is { } setting)
            output.WriteLine($"| System | {Escape(setting)} |");
        if (report.Owner is { } owner)
            output.WriteLine($"| Owner | {Escape(owner)} |");
        output.WriteLine($"| Commit | {Escape(report.Commit ?? "unknown")} |");
        output.WriteLine($"| Judged | {report.Run.Time} by ReadinessGate {report.Run.Tool} on {report.Run.Os} |");
        output.WriteLine();
    }

    private static void WriteBlockers(Report report, TextWriter output)
    {
        var blockers = report.Blockers.ToArray();
        if (blockers.Length == 0)
            return;
        output.WriteLine($"## Blockers ({blockers.Sum(result => result.Findings.Length)})");
        output.WriteLine();
        foreach (var result in blockers)
            foreach (var finding in result.Findings)
            {
                output.WriteLine($"- **{finding.Code ?? result.Check.Id}** {Link(finding.At)}{Escape(finding.Text)}");
                WriteDetails(finding, output);
            }

        output.WriteLine();
    }

    // What the table of checks has no room for.
    private static void WriteWarnings(Report report, TextWriter output)
    {
        var detailed = report.Asked.Except(report.Blockers).SelectMany(result => result.Findings.Where(finding => !finding.Details.IsEmpty || result.Findings.Length > FindingsInTable).Select(finding => (result.Check.Id, Finding: finding))).ToArray();
        if (detailed.Length == 0)
            return;
        output.WriteLine("## Warnings in detail");
        output.WriteLine();
        foreach (var (id, finding) in detailed)
        {
            output.WriteLine($"- **{finding.Code ?? id}** {Link(finding.At)}{Escape(finding.Message)}");
            WriteDetails(finding, output);
        }

        output.WriteLine();
    }

    private static void WriteDetails(Finding finding, TextWriter output)
    {
        foreach (var detail in finding.Details)
            output.WriteLine($"  - {Escape(detail)}");
    }

    private static void WriteTests(TestSummary? tests, TextWriter output)
    {
        if (tests is null)
            return;
        output.WriteLine("## Tests");
        output.WriteLine();
        output.WriteLine($"{Quantity.Of(tests.Total, "test")} in {TimeSpanText.Of(tests.Milliseconds)}: {tests.Passed} passed, {tests.Bad} failed, {tests.Skipped} skipped.");
        output.WriteLine();
        if (tests.Slowest.IsEmpty)
            return;
        output.WriteLine("| Slowest | Project | Time |");
        output.WriteLine("|---|---|--:|");
        foreach (var test in tests.Slowest)
            output.WriteLine($"| {Escape(test.Name)} | {Escape(test.Project)} | {TimeSpanText.Of(test.Milliseconds)} |");
        output.WriteLine();
    }

    private static void WriteChecks(Report report, TextWriter output)
    {
        output.WriteLine("## Checks");
        output.WriteLine();
        output.WriteLine("| Check | | Demand | Outcome | |");
        output.WriteLine("|---|---|---|---|---|");
        foreach (var result in report.Asked)
            output.WriteLine($"| {result.Check.Id} | {Escape(result.Check.Title)} | {result.Demand.ToString().ToLowerInvariant()} | {Names.Of(result.Outcome)} | {Escape(result.Reason ?? Short(result.Findings))} |");
        output.WriteLine();
        var notAsked = report.Results.Where(result => result.Demand == Demand.NotAsked).Select(result => result.Check.Id).ToArray();
        if (notAsked.Length > 0)
            output.WriteLine($"Not asked: {string.Join(", ", notAsked)}.\n");
    }

    private static string Short(ImmutableArray<Finding> findings) =>
        string.Join(" / ", findings.Take(FindingsInTable).Select(finding => finding.Text)) + (findings.Length > FindingsInTable ? $" / and {findings.Length - FindingsInTable} more" : "");

    private static void WriteEvidence(Report report, TextWriter output)
    {
        output.WriteLine("## Evidence");
        output.WriteLine();
        if (report.Evidence.IsEmpty)
            output.WriteLine("None.");
        else
        {
            output.WriteLine("| Source | Kind | Time | Identity |");
            output.WriteLine("|---|---|---|---|");
            foreach (var source in report.Evidence)
                output.WriteLine($"| {Escape(source.Path)} | {source.Kind} | {Escape(source.Time ?? "-")} | {Escape(Names.Identity(source.Identity))} |");
        }

        if (!report.WithoutFacts.IsEmpty)
            output.WriteLine($"\nProjects that left no build facts (not built, or without the package): {string.Join(", ", report.WithoutFacts.Select(Escape))}.");
    }

    /// <summary>A place in front of what is said of it; empty without one.</summary>
    public static string Link(Place? at) => at is null ? "" : $"`{OneLine.Of(at.ToString()).Replace("`", "", StringComparison.Ordinal)}`: ";

    private static string Escape(string text) => MarkdownText.Escape(text);
}
