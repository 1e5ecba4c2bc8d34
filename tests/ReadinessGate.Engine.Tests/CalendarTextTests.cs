namespace ReadinessGate.Tests;

public sealed class CalendarTextTests
{
    [Theory, InlineData("2026-09-14", "2026-09-14"), InlineData(" 2026-09-14 ", "2026-09-14"), InlineData("2026-9-14", null), InlineData("2026-02-29", null), InlineData("", null), InlineData(null, null)]
    public void Reads_a_day(string? text, string? expected) => Assert.Equal(expected, CalendarText.Day(text) is { } day ? CalendarText.Of(day) : null);

    [Theory, InlineData("1d", 1), InlineData("90d", 90), InlineData("9999d", 9999), InlineData("0d", null), InlineData("10000d", null), InlineData("90", null), InlineData("d", null), InlineData("-1d", null), InlineData("1.5d", null), InlineData(null, null)]
    public void Reads_a_span(string? text, int? expected) => Assert.Equal(expected, CalendarText.Span(text));
}
