namespace ReadinessGate;

/// <summary>Days and spans of days as checklists and readiness.json write them: <c>2026-09-14</c>, <c>90d</c>.</summary>
public static class CalendarText
{
    /// <summary>What a text that is no day should look like.</summary>
    public const string DayShape = "a day such as 2026-09-14";

    /// <summary>What a text that is no span should look like.</summary>
    public const string SpanShape = "a whole number of days from 1d to 9999d, such as 90d";

    private const int LongestSpan = 5;

    /// <summary>A day, or null when the text is none.</summary>
    public static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(text?.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>The days of a span, 1 to 9999, or null when the text is none.</summary>
    public static int? Span(string? text) =>
        text is { Length: >= 2 and <= LongestSpan } && text[^1] == 'd' && int.TryParse(text.AsSpan(0, text.Length - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days > 0 ? days : null;

    /// <summary>A day as it is written.</summary>
    public static string Of(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
