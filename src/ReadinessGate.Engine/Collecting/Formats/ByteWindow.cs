using System.Text.Unicode;

namespace ReadinessGate.Collecting.Formats;

/// <summary>A part of a file that moves forward: as large as its longest token, however large the file is.</summary>
/// <param name="content">The file.</param>
/// <param name="maximum">The longest token, in bytes.</param>
public sealed class ByteWindow(Stream content, int maximum = 1 << 20)
{
    private const int FirstSize = 1 << 16;
    private byte[] _buffer = new byte[FirstSize];
    private int _start;
    private int _end;
    private int _checked;

    /// <summary>False when a token was longer than allowed or the text is no UTF-8: then what was read must not be trusted.</summary>
    public bool IsSound { get; private set; } = true;

    /// <summary>What is at hand from the current place on.</summary>
    public ReadOnlySpan<byte> Rest => _buffer.AsSpan(_start, _end - _start);

    /// <summary>Moves the current place forward.</summary>
    /// <param name="count">At most as many bytes as are at hand.</param>
    public void Advance(int count) => _start += count;

    /// <summary>Where a byte is next, counted from the current place; -1 when the rest of the file has none.</summary>
    /// <param name="value">The byte.</param>
    /// <param name="from">Where to begin, counted from the current place.</param>
    public int IndexOf(byte value, int from = 0)
    {
        while (true)
        {
            var found = from < _end - _start ? _buffer.AsSpan(_start + from, _end - _start - from).IndexOf(value) : -1;
            if (found >= 0)
                return from + found;
            from = Math.Max(from, _end - _start);
            if (!More())
                return -1;
        }
    }

    /// <summary>Makes sure that so many bytes are at hand; false when the file ends before.</summary>
    public bool Has(int count)
    {
        while (_end - _start < count)
            if (!More())
                return false;
        return true;
    }

    /// <summary>Reads on; false when the file has ended or the token is too long.</summary>
    public bool More()
    {
        var kept = _end - _start;
        if (kept >= maximum)
            return IsSound = false;
        if (kept == _buffer.Length)
            Array.Resize(ref _buffer, kept * 2);
        else
            Buffer.BlockCopy(_buffer, _start, _buffer, 0, kept);
        _checked -= _start;
        _start = 0;
        var read = content.Read(_buffer, kept, _buffer.Length - kept);
        _end = kept + read;
        // A character that is cut off at the end of the file is as wrong as one in the middle.
        var whole = read == 0 ? _end : WholeCharacters();
        IsSound &= Utf8.IsValid(_buffer.AsSpan(Math.Max(0, _checked), whole - Math.Max(0, _checked)));
        _checked = whole;
        return read > 0;
    }

    private int WholeCharacters()
    {
        for (var back = 1; back <= Math.Min(3, _end); back++)
        {
            var letter = _buffer[_end - back];
            if (letter < 0x80)
                break;
            if (letter >= 0xC0)
                return (letter >= 0xF0 ? 4 : letter >= 0xE0 ? 3 : 2) > back ? _end - back : _end;
        }

        return _end;
    }
}
