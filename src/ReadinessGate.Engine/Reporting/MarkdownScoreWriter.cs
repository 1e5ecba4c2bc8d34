namespace ReadinessGate.Reporting;

/// <summary>Writes the part of the Markdown report that sums up: next steps, categories, metrics.</summary>
public static class MarkdownScoreWriter
{
    /// <summary>Writes the sections.</summary>
    public static void Write(Report report, TextWriter output)
    {
        WriteSteps(report, output);
        WriteCategories(report, output);
        WriteMetrics(report, output);
    }

    private static void WriteSteps(Report report, TextWriter output)
    {
        if (report.NextSteps.IsEmpty)
            return;
        output.WriteLine("## Next steps");
        output.WriteLine();
        foreach (var horizon in report.NextSteps.GroupBy(step => step.Horizon))
        {
            output.WriteLine($"### {horizon.Key}");
            output.WriteLine();
            foreach (var step in horizon)
                output.WriteLine($"- **{step.Id}** {MarkdownReportWriter.Link(step.At)}{Escape(step.Text)}");
            output.WriteLine();
        }
    }

    private static void WriteCategories(Report report, TextWriter output)
    {
        output.WriteLine("## Categories");
        output.WriteLine();
        output.WriteLine("| Category | Score | Status | Minimum | Weight | Pass | Warn | Fail | N/A | No evidence |");
        output.WriteLine("|---|--:|---|--:|--:|--:|--:|--:|--:|--:|");
        foreach (var category in report.Categories)
        {
            int Count(params Outcome[] outcomes) => category.Results.Count(result => outcomes.Contains(result.Outcome));
            output.WriteLine($"| {category.Category.Title} | {Names.Of(category.Score)} | {Names.Of(category.Band)} | {Number(category.Minimum)} | {Number(category.Weight)} | {Count(Outcome.Pass)} | {Count(Outcome.Warn, Outcome.Waived)} | {Count(Outcome.Fail)} | {Count(Outcome.NotApplicable)} | {Count(Outcome.Pending, Outcome.Stale, Outcome.Inconclusive)} |");
        }

        output.WriteLine();
        output.WriteLine($"Strengths: {Names.Of(report.Strengths)}. Weak areas: {Names.Of(report.WeakAreas)}.");
        output.WriteLine();
    }

    private static void WriteMetrics(Report report, TextWriter output)
    {
        if (report.Metrics.IsEmpty)
            return;
        output.WriteLine("## Metrics");
        output.WriteLine();
        output.WriteLine("| Metric | Target | Achieved | Status | Measured |");
        output.WriteLine("|---|---|---|---|---|");
        foreach (var metric in report.Metrics)
            output.WriteLine($"| {Escape(metric.Name)} | {Escape(metric.Target)} | {Escape(metric.Achieved ?? "-")} | {metric.Status} | {Escape(metric.Circumstances)} |");
        output.WriteLine();
    }

    private static string Number(double? value) => value?.ToString("0.##", CultureInfo.InvariantCulture) ?? "-";

    private static string Escape(string text) => MarkdownText.Escape(text);
}
