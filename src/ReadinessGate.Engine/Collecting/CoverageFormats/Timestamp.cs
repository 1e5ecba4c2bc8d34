namespace ReadinessGate.Collecting.CoverageFormats;

/// <summary>Reads the times that producers write.</summary>
public static class Timestamp
{
    private const long FirstMilliseconds = 100_000_000_000;

    /// <summary>Seconds or milliseconds since 1970, as ISO 8601 in UTC; null for anything else.</summary>
    public static string? OfUnix(string text)
    {
        if (!long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number <= 0)
            return null;
        // Some producers count milliseconds: as seconds they would lie three thousand years ahead.
        var seconds = number >= FirstMilliseconds ? number / 1000 : number;
        return seconds < FirstMilliseconds ? DateTimeOffset.FromUnixTimeSeconds(seconds).ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture) : null;
    }
}
