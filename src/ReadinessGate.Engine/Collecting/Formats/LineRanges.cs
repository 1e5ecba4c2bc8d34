using System.Text;

namespace ReadinessGate.Collecting.Formats;

/// <summary>Writes and reads sets of lines as <c>10-12,15</c>.</summary>
public static class LineRanges
{
    /// <summary>The ranges of sorted, distinct line numbers.</summary>
    public static string Format(IEnumerable<int> lines)
    {
        var text = new StringBuilder();
        int first = 0, last = 0;
        foreach (var line in lines.Append(int.MaxValue))
        {
            if (first > 0 && line == last + 1)
            {
                last = line;
                continue;
            }

            if (first > 0)
                text.Append(text.Length > 0 ? "," : "").Append(CultureInfo.InvariantCulture, $"{first}").Append(last > first ? FormattableString.Invariant($"-{last}") : "");
            first = last = line;
        }

        return text.ToString();
    }

    /// <summary>The line numbers of <paramref name="ranges"/>; what is not a range is left out.</summary>
    public static IEnumerable<int> Parse(string? ranges)
    {
        const int Sane = 1_000_000;
        foreach (var range in (ranges ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries))
        {
            var ends = range.Split('-');
            if (!int.TryParse(ends[0], CultureInfo.InvariantCulture, out var first) || !int.TryParse(ends[^1], CultureInfo.InvariantCulture, out var last))
                continue;
            for (var line = Math.Max(1, first); line <= Math.Min(last, Sane); line++)
                yield return line;
        }
    }
}
