using System.Text;

namespace ReadinessGate.Collecting.Formats;

/// <summary>Who last changed a line.</summary>
/// <param name="Author">As git states it, without any address; null for a line that is not committed or whose history is not there.</param>
/// <param name="Day">Of the author's change, in UTC.</param>
public sealed record BlamedLine(string? Author, DateOnly? Day);

/// <summary>Reads <c>git blame --line-porcelain</c>.</summary>
public static class BlameReader
{
    private const int ShortestHeader = 3;

    /// <summary>The lines of the file by their number, from 1.</summary>
    /// <param name="output">What git answered.</param>
    /// <param name="isShallow">True when the history ends early: its last commit gets the blame for all that is older.</param>
    public static IReadOnlyDictionary<int, BlamedLine> Read(byte[] output, bool isShallow)
    {
        var lines = new Dictionary<int, BlamedLine>();
        var (number, author, day, isKnown) = (0, (string?)null, (DateOnly?)null, true);
        foreach (var line in Encoding.UTF8.GetString(output).Split('\n'))
        {
            if (line.StartsWith('\t'))
            {
                lines[number] = isKnown ? new BlamedLine(author, day) : new BlamedLine(null, null);
                (number, author, day, isKnown) = (0, null, null, true);
            }
            else if (number == 0 && line.Split(' ') is { Length: >= ShortestHeader } header && int.TryParse(header[2], NumberStyles.None, CultureInfo.InvariantCulture, out var final))
                (number, isKnown) = (final, header[0].Any(digit => digit != '0'));
            else if (line.StartsWith("author ", StringComparison.Ordinal))
                author = NameOf(line["author ".Length..]);
            else if (line.StartsWith("author-time ", StringComparison.Ordinal) && long.TryParse(line["author-time ".Length..], NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds < int.MaxValue)
                day = DateOnly.FromDateTime(DateTimeOffset.FromUnixTimeSeconds(seconds).UtcDateTime);
            else if (line == "boundary" && isShallow)
                isKnown = false;
        }

        return lines;
    }

    // Some put their address where their name belongs.
    private static string? NameOf(string author) => author.Contains('@', StringComparison.Ordinal) || string.IsNullOrWhiteSpace(author) ? null : author.Trim();
}
