namespace ReadinessGate.Secrets.Settings;

/// <summary>Turns rising positions of a text into lines and columns, both from 1, in one pass.</summary>
internal sealed class LineCounter(string text)
{
    private int _at;
    private int _line = 1;
    private int _lineStart;

    /// <summary>The place of a position that is not before the last one asked for.</summary>
    public (int Line, int Column) PlaceOf(int position)
    {
        for (; _at < position && _at < text.Length; _at++)
        {
            if (text[_at] != '\n' && (text[_at] != '\r' || (_at + 1 < text.Length && text[_at + 1] == '\n')))
                continue;
            _line++;
            _lineStart = _at + 1;
        }

        return (_line, position - _lineStart + 1);
    }
}
