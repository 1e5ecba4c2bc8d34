using System.Text;

namespace ReadinessGate.Collecting.Formats;

/// <summary>Reads which lines a unified diff of git adds. Contents are bytes of any encoding; only line feeds end lines.</summary>
public sealed class DiffReader
{
    private readonly SortedDictionary<string, List<int>> _added = new(StringComparer.Ordinal);
    private List<int>? _lines;
    private int _next;
    private int _oldLeft;
    private int _newLeft;

    private DiffReader()
    {
    }

    /// <summary>The lines that were added or changed, by file and ascending; a deleted file has none.</summary>
    /// <param name="diff">The diff, with the prefix <c>b/</c> before the new path.</param>
    /// <exception cref="EvidenceException">The text is no diff of git, or is cut off.</exception>
    public static IReadOnlyDictionary<string, List<int>> Read(ReadOnlySpan<byte> diff)
    {
        var reader = new DiffReader();
        while (!diff.IsEmpty)
        {
            var end = diff.IndexOf((byte)'\n');
            var line = end < 0 ? diff : diff[..end];
            diff = end < 0 ? [] : diff[(end + 1)..];
            if (reader._oldLeft > 0 || reader._newLeft > 0)
                reader.ReadContent(line);
            else
                reader.ReadHead(line);
        }

        return reader._oldLeft > 0 || reader._newLeft > 0 ? throw Damaged() : reader._added;
    }

    private void ReadContent(ReadOnlySpan<byte> line)
    {
        switch (line.IsEmpty ? (byte)' ' : line[0])
        {
            case (byte)'+':
                _newLeft--;
                _lines?.Add(_next++);
                break;
            case (byte)'-':
                _oldLeft--;
                break;
            case (byte)' ':
                (_oldLeft, _newLeft, _next) = (_oldLeft - 1, _newLeft - 1, _next + 1);
                break;
            case (byte)'\\':
                break;
            default:
                throw Damaged();
        }
    }

    private void ReadHead(ReadOnlySpan<byte> line)
    {
        if (line.StartsWith("diff --git "u8))
            _lines = null;
        else if (line.StartsWith("+++ "u8))
            _lines = LinesOf(line[4..]);
        else if (line.StartsWith("@@ "u8))
            ReadHunk(Encoding.ASCII.GetString(line).Split(' '));
    }

    private List<int>? LinesOf(ReadOnlySpan<byte> name)
    {
        // A path with a space is followed by a tab, so that other tools see its end.
        var path = QuotedPath.Read(name is [.., (byte)'\t'] ? name[..^1] : name);
        if (path == "/dev/null")
            return null;
        if (!path.StartsWith("b/", StringComparison.Ordinal))
            throw Damaged();
        return _added[path[2..]] = [];
    }

    // @@ -<first>,<count> +<first>,<count> @@; a count of 1 is left out.
    private void ReadHunk(string[] parts)
    {
        if (parts.Length < 4 || !TryRange(parts[1], '-', out _, out _oldLeft) || !TryRange(parts[2], '+', out _next, out _newLeft))
            throw Damaged();
    }

    private static bool TryRange(string text, char sign, out int first, out int count)
    {
        var ends = text.TrimStart(sign).Split(',');
        count = 1;
        return int.TryParse(ends[0], NumberStyles.None, CultureInfo.InvariantCulture, out first) && (ends.Length == 1 || int.TryParse(ends[1], NumberStyles.None, CultureInfo.InvariantCulture, out count));
    }

    private static EvidenceException Damaged() => new("the changes that git tells can't be understood. Fix: update git, and report this");
}
