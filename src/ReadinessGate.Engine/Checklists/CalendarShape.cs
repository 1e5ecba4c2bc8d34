using System.Globalization;

namespace ReadinessGate.Checklists;

/// <summary>What counts as a day or a span of days: <c>2026-09-14</c>, <c>90d</c>.</summary>
public static class CalendarShape
{
    /// <summary>What a text that is no day should look like.</summary>
    public const string OfDay = "a day such as 2026-09-14";

    /// <summary>What a text that is no span should look like.</summary>
    public const string OfSpan = "a whole number of days from 1d to 9999d, such as 90d";

    private const int LongestSpan = 5;

    /// <summary>The beginning of a day, or null when the text is none.</summary>
    public static DateTime? Day(string? text) =>
        DateTime.TryParseExact(text?.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>The days of a span, 1 to 9999, or null when the text is none.</summary>
    public static int? Span(string? text) =>
        text is { Length: >= 2 and <= LongestSpan } && text[text.Length - 1] == 'd' && int.TryParse(text.Substring(0, text.Length - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days > 0 ? days : null;
}
