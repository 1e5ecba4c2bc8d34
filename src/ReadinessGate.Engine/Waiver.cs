namespace ReadinessGate;

/// <summary>The findings of a check that a named person accepts until a day: an element of <c>waivers</c>.</summary>
/// <param name="Check">The id of the check.</param>
/// <param name="Until">The last day on which it holds, in UTC.</param>
/// <param name="By">Who accepts them.</param>
/// <param name="Because">Why.</param>
/// <param name="At">Where it stands.</param>
public sealed record Waiver(string Check, DateOnly Until, string By, string Because, Place At)
{
    /// <summary>How a day is written.</summary>
    public const string DayFormat = "yyyy-MM-dd";

    /// <summary>The last day as it stands in the file.</summary>
    public string Day => Until.ToString(DayFormat, CultureInfo.InvariantCulture);

    /// <summary>The days from <paramref name="today"/> to the last one; negative when that is over.</summary>
    public int DaysLeft(DateOnly today) => Until.DayNumber - today.DayNumber;

    /// <summary>Reads a day.</summary>
    public static DateOnly? ParseDay(string? text) => DateOnly.TryParseExact(text, DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
