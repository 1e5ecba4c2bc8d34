namespace ReadinessGate.Collecting.Formats;

/// <summary>Reads the small texts that formats of test results share: durations, times, timeouts.</summary>
public static class ResultText
{
    private const double LongestMilliseconds = 366.0 * 24 * 60 * 60 * 1000;

    // How xUnit, MSTest and NUnit, JUnit and pytest word it.
    private static readonly string[] Timeouts =
    [
        "TestTimeoutException", "TestTimedOutException", "Test execution timed out after", "exceeded execution timeout period", "Test exceeded Timeout value", "Test exceeded CancelAfter value", "Failed: Timeout >",
    ];

    /// <summary>Seconds as text, in milliseconds. Decimal commas and thousands separators are understood; 0 when there is no usable number.</summary>
    public static double Seconds(string? text)
    {
        if (text is null)
            return 0;
        var (comma, point) = (text.LastIndexOf(','), text.LastIndexOf('.'));
        // The last of the two separates the decimals, and what stands before it only groups digits.
        var plain = comma > point ? text.Replace(".", "", StringComparison.Ordinal).Replace(',', '.') : text.Replace(",", "", StringComparison.Ordinal);
        return double.TryParse(plain, NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds) ? Milliseconds(seconds * 1000) : 0;
    }

    /// <summary>A duration that can be summed: finite, not negative, a year at most.</summary>
    public static double Milliseconds(double value) => double.IsFinite(value) ? Math.Round(Math.Clamp(value, 0, LongestMilliseconds), 3) : 0;

    /// <summary>A moment as ISO 8601 in UTC, or null; a time without zone is taken for UTC.</summary>
    public static string? Time(string? text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var time) ? Time(time) : null;

    /// <summary>A moment as ISO 8601 in UTC.</summary>
    public static string Time(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);

    /// <summary>True when the type or the message of a failure says that the test took too long.</summary>
    public static bool IsTimeout(params ReadOnlySpan<string?> texts)
    {
        foreach (var text in texts)
            if (text is not null && Array.Exists(Timeouts, words => text.Contains(words, StringComparison.Ordinal)))
                return true;
        return false;
    }

    /// <summary>The name of a test without that of its class, which some producers put in front of it.</summary>
    public static string Short(string name, string type) => type.Length > 0 && name.StartsWith(type + ".", StringComparison.Ordinal) ? name[(type.Length + 1)..] : name;

    /// <summary>The file name without folder, of either system, and without the extension of an assembly.</summary>
    public static string? Assembly(string? path)
    {
        if (string.IsNullOrWhiteSpace(path))
            return null;
        var name = path[(path.LastIndexOfAny(['/', '\\']) + 1)..];
        return name.EndsWith(".dll", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".exe", StringComparison.OrdinalIgnoreCase) ? name[..^4] : name;
    }

    /// <summary>The traits, or null when there are none.</summary>
    public static ImmutableArray<TestTrait>? Traits(IEnumerable<TestTrait> traits)
    {
        ImmutableArray<TestTrait> some = [.. traits.Distinct().OrderBy(trait => trait.Name, StringComparer.Ordinal).ThenBy(trait => trait.Value, StringComparer.Ordinal)];
        return some.IsEmpty ? null : some;
    }
}
