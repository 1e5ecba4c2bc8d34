using System.Text;

namespace ReadinessGate.Editing;

/// <summary>Replaces stretches of a text and leaves every other character as it was.</summary>
/// <param name="text">The text.</param>
public sealed class TextEdits(string text)
{
    private readonly List<(int Start, int Length, string Replacement)> _edits = [];

    /// <summary>The position of a line and column, both from 1; a line ends with a line feed, a carriage return or both.</summary>
    public int At(int line, int column)
    {
        var start = 0;
        for (; line > 1; line--)
            start = EndOfLine(start) is var end && end < text.Length ? end + (text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? 2 : 1) : text.Length;
        return start + column - 1;
    }

    /// <summary>Where the line of a position ends, without its line end.</summary>
    public int EndOfLine(int position) => text.AsSpan(position).IndexOfAny('\r', '\n') is >= 0 and var length ? position + length : text.Length;

    /// <summary>Replaces one stretch; stretches must not overlap.</summary>
    public void Replace(int start, int length, string replacement) => _edits.Add((start, length, replacement));

    /// <summary>The text with all replacements.</summary>
    public string Apply()
    {
        var result = new StringBuilder(text);
        foreach (var (start, length, replacement) in _edits.OrderByDescending(edit => edit.Start).ThenByDescending(edit => edit.Length))
            result.Remove(start, length).Insert(start, replacement);
        return result.ToString();
    }
}
