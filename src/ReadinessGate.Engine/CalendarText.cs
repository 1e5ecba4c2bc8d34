using ReadinessGate.Checklists;

namespace ReadinessGate;

/// <summary>Days and spans of days as checklists and readiness.json write them: <c>2026-09-14</c>, <c>90d</c>.</summary>
public static class CalendarText
{
    /// <summary>What a text that is no day should look like.</summary>
    public const string DayShape = CalendarShape.OfDay;

    /// <summary>What a text that is no span should look like.</summary>
    public const string SpanShape = CalendarShape.OfSpan;

    /// <summary>A day, or null when the text is none.</summary>
    public static DateOnly? Day(string? text) => CalendarShape.Day(text) is { } day ? DateOnly.FromDateTime(day) : null;

    /// <summary>The days of a span, 1 to 9999, or null when the text is none.</summary>
    public static int? Span(string? text) => CalendarShape.Span(text);

    /// <summary>A day as it is written.</summary>
    public static string Of(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
