using ReadinessGate.Secrets.Allowing;

namespace ReadinessGate.Collecting.Secrets;

/// <summary>Turns positions of a piece of text into lines and columns of its file, both from 1.</summary>
public sealed class TextPlaces(TextPiece piece)
{
    private readonly Lazy<List<int>> _starts = new(() => Starts(piece.Text));

    /// <summary>The place of a position in the piece.</summary>
    public Place At(string path, int position)
    {
        var index = _starts.Value.BinarySearch(position);
        var line = index < 0 ? ~index - 1 : index;
        return At(path, line + 1, position - _starts.Value[line] + 1);
    }

    /// <summary>The place of a line and column of the piece.</summary>
    public Place At(string path, int line, int column) => new(path, piece.Line + line - 1, line == 1 ? piece.Column + column : column);

    /// <summary>Position in the piece at which one of its lines begins.</summary>
    public int StartOf(int line) => _starts.Value[Math.Clamp(line, 1, _starts.Value.Count) - 1];

    /// <summary>The text of a line of the piece, from 1; empty for what is no line.</summary>
    public string Line(int line)
    {
        if (line < 1 || line > _starts.Value.Count)
            return "";
        var start = _starts.Value[line - 1];
        var end = line < _starts.Value.Count ? _starts.Value[line] : piece.Text.Length;
        return end - start > AllowComment.LongestLine ? "" : piece.Text[start..end].TrimEnd('\r', '\n');
    }

    private static List<int> Starts(string text)
    {
        var starts = new List<int> { 0 };
        for (var at = text.IndexOf('\n', StringComparison.Ordinal); at >= 0; at = text.IndexOf('\n', at + 1))
            starts.Add(at + 1);
        return starts;
    }
}
