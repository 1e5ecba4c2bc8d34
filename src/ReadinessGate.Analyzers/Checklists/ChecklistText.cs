namespace ReadinessGate.Analyzers.Checklists;

/// <summary>The lines of a checklist.</summary>
internal sealed class ChecklistText
{
    private const int Longest = 1 << 20;

    // The editor ends lines at the last three too, Markdown and the gate don't; a carriage return without a line feed is one to Markdown alone.
    private static readonly char[] Odd = ['\0', '\u0085', '\u2028', '\u2029'];
    private readonly List<int> _starts = [0];

    private ChecklistText(string text)
    {
        Text = text;
        for (var end = text.IndexOf('\n'); end >= 0; end = text.IndexOf('\n', end + 1))
            _starts.Add(end + 1);
    }

    /// <summary>The whole text.</summary>
    public string Text { get; }

    /// <summary>How many lines there are.</summary>
    public int Count => _starts.Count;

    /// <summary>The text; null for one that is larger than a checklist may be, or whose lines not everybody counts alike.</summary>
    public static ChecklistText? Of(string text) =>
        text.Length > Longest || text.IndexOfAny(Odd) >= 0 || HasLoneReturn(text) ? null : new(text);

    /// <summary>Where a line begins, from 0.</summary>
    public int StartOf(int line) => _starts[line];

    /// <summary>Where a line ends, without its line end.</summary>
    public int EndOf(int line)
    {
        var end = line + 1 < Count ? _starts[line + 1] - 1 : Text.Length;
        return end > _starts[line] && Text[end - 1] == '\r' ? end - 1 : end;
    }

    /// <summary>A line, from 0.</summary>
    public MarkdownLine Line(int line) => new(Text.Substring(_starts[line], EndOf(line) - _starts[line]));

    /// <summary>The end of the word or box at a position, for an editor to underline.</summary>
    public int EndOfWord(int position)
    {
        var end = position;
        while (end < Text.Length && !char.IsWhiteSpace(Text[end]) && string.CompareOrdinal(Text, end, "-->", 0, "-->".Length) != 0)
            end++;
        return position < Text.Length && Text[position] == '[' && Text.IndexOf(']', position) is >= 0 and var box ? box + 1 : end;
    }

    private static bool HasLoneReturn(string text)
    {
        for (var at = text.IndexOf('\r'); at >= 0; at = text.IndexOf('\r', at + 1))
        {
            if (at + 1 == text.Length || text[at + 1] != '\n')
                return true;
        }

        return false;
    }
}
