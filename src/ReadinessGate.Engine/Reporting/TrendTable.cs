using System.Text.Json;

namespace ReadinessGate.Reporting;

/// <summary>What changed since an earlier verdict, in each form of a report; nothing where none was handed in.</summary>
public static class TrendTable
{
    private const int CommitDigits = 7;

    /// <summary>The change as one line: <c>Since 2026-11-20 (4f1c9ab): NOT READY -> READY, score 81.5 -> 91.6 (+10.1); 3 checks better, 0 worse</c>.</summary>
    public static string? Line(Report report) => report.Trend is not { } trend ? null
        : $"Since {When(trend)}: {Names.Of(trend.Earlier.Verdict)} -> {Names.Of(report.Verdict)}, score {Number(trend.Earlier.Score)} -> {Number(report.Score.Points)}{Signed(" (", trend.Earlier.Score, report.Score.Points, ")")}; "
        + $"{Quantity.Of(trend.Better, "check")} better, {trend.Worse.Count()} worse{string.Concat(trend.Worse.Select((pair, index) => $"{(index == 0 ? ": " : ", ")}{pair.Check.Id} {Name(pair.Before)} -> {Name(pair.Now)}"))}";

    /// <summary>Writes the section of a Markdown report.</summary>
    public static void Write(Report report, TextWriter output)
    {
        if (report.Trend is not { } trend)
            return;
        output.WriteLine($"## Since {When(trend)}\n");
        output.WriteLine("| | Before | Now | Change |");
        output.WriteLine("|---|---|---|--:|");
        foreach (var (subject, before, now, change) in Rows(report, trend))
            output.WriteLine($"| {MarkdownText.Escape(subject)} | {MarkdownText.Escape(before)} | {MarkdownText.Escape(now)} | {change} |");
        output.WriteLine();
    }

    /// <summary>Writes the object of result.json.</summary>
    public static void Write(Report report, Utf8JsonWriter json)
    {
        if (report.Trend is not { } trend)
            return;
        json.WriteStartObject("since");
        json.WriteString("day", CalendarText.Of(trend.Earlier.Day));
        json.WriteString("commit", trend.Earlier.Commit);
        json.WriteStartArray("changes");
        foreach (var (subject, before, now, _) in Rows(report, trend))
        {
            json.WriteStartObject();
            json.WriteString("of", subject);
            json.WriteString("before", before);
            json.WriteString("now", now);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static IEnumerable<(string Subject, string Before, string Now, string Change)> Rows(Report report, Trend trend) =>
    [
        ("Verdict", Names.Of(trend.Earlier.Verdict), Names.Of(report.Verdict), ""),
        ("Score", Number(trend.Earlier.Score), Number(report.Score.Points), Signed("", trend.Earlier.Score, report.Score.Points, "")),
        .. trend.Earlier.Manual is null && report.Manual is null ? [] : ((string, string, string, string)[])[("Checklist", ClaimNames.Percent(trend.Earlier.Manual), ClaimNames.Percent(report.Manual?.Percent), Signed("", trend.Earlier.Manual, report.Manual?.Percent, ""))],
        .. trend.Categories.Select(pair => (pair.Category.Title, Number(pair.Before), Number(pair.Now), Signed("", pair.Before, pair.Now, ""))),
        .. trend.Outcomes.Select(pair => ($"{pair.Check.Id} {pair.Check.Title}", Name(pair.Before), Name(pair.Now), "")),
        .. trend.Metrics.Select(pair => (pair.Name, pair.Before ?? "-", pair.Now ?? "-", "")),
    ];

    private static string When(Trend trend) => CalendarText.Of(trend.Earlier.Day) + (trend.Earlier.Commit is { } commit ? $" ({commit[..CommitDigits]})" : "");

    private static string Name(Outcome? outcome) => outcome is { } known ? Names.Of(known) : "not asked";

    private static string Number(double? value) => value?.ToString("F1", CultureInfo.InvariantCulture) ?? "-";

    // The difference of what is shown, so that a reader finds it too.
    private static string Signed(string before, double? was, double? now, string after) =>
        was is { } first && now is { } second ? before + (Math.Round((decimal)second, 1) - Math.Round((decimal)first, 1)).ToString("+0.0;-0.0;0.0", CultureInfo.InvariantCulture) + after : "";
}
