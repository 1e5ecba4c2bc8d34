using System.Text.RegularExpressions;

namespace ReadinessGate;

/// <summary>Durations as readiness.json and messages write them: <c>500ms</c>, <c>30s</c>, <c>15m</c>, <c>1.5h</c>, <c>90d</c>.</summary>
public static partial class TimeSpanText
{
    private const double Second = 1000;
    private const double Minute = 60 * Second;
    private const double Hour = 60 * Minute;
    private const double Day = 24 * Hour;

    /// <summary>What a text that is none should look like.</summary>
    public const string Shape = "a number and one of the units ms, s, m, h, d, such as 30s";

    /// <summary>Milliseconds, or null when the text is no duration above 0.</summary>
    public static double? Parse(string? text)
    {
        var match = Duration().Match(text ?? "");
        if (!match.Success || !double.TryParse(match.Groups[1].ValueSpan, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) || number <= 0)
            return null;
        var unit = match.Groups[2].Value switch { "ms" => 1, "s" => Second, "m" => Minute, "h" => Hour, _ => Day };
        return double.IsFinite(number * unit) ? number * unit : null;
    }

    /// <summary>Milliseconds in the largest unit of which there is one, rounded up so that what is too long never looks equal to its limit.</summary>
    public static string Of(double milliseconds)
    {
        var (unit, name) = milliseconds >= Hour ? (Hour, "h") : milliseconds >= Minute ? (Minute, "m") : milliseconds >= Second ? (Second, "s") : (1, "ms");
        return $"{(Math.Ceiling(Math.Round(milliseconds / unit * 100, 6)) / 100).ToString("0.##", CultureInfo.InvariantCulture)} {name}";
    }

    [GeneratedRegex(@"^\s*([0-9]{1,9}(?:\.[0-9]{1,6})?)\s*(ms|s|m|h|d)\s*\z")]
    private static partial Regex Duration();
}
