using System.Text;

namespace ReadinessGate.Policies;

/// <summary>Turns byte offsets of a UTF-8 text into lines and columns.</summary>
public sealed class LineIndex
{
    private readonly byte[] _bytes;
    private readonly List<int> _starts = [0];

    /// <summary>Indexes the lines of a text.</summary>
    public LineIndex(ReadOnlySpan<byte> bytes)
    {
        _bytes = bytes.ToArray();
        for (var i = 0; i < _bytes.Length; i++)
            if (_bytes[i] == '\n')
                _starts.Add(i + 1);
    }

    /// <summary>Line and column (both 1-based, columns in characters) of a byte offset.</summary>
    public (int Line, int Column) Of(long offset)
    {
        var position = (int)Math.Clamp(offset, 0, _bytes.Length);
        var index = _starts.BinarySearch(position);
        var line = index >= 0 ? index : ~index - 1;
        return (line + 1, Encoding.UTF8.GetCharCount(_bytes, _starts[line], position - _starts[line]) + 1);
    }

    /// <summary>Line and column of a byte in a line; line and byte count from 0.</summary>
    public (int Line, int Column) PlaceOfByte(int line, int byteInLine) => Of(_starts[Math.Clamp(line, 0, _starts.Count - 1)] + byteInLine);
}
