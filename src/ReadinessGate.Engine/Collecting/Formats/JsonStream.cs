using System.Text;
using System.Text.Json;

namespace ReadinessGate.Collecting.Formats;

/// <summary>Reads JSON of any size token by token: only the token at hand is in memory.</summary>
/// <param name="content">The JSON, with or without a byte order mark.</param>
/// <remarks>Throws <see cref="JsonException"/> for what is no JSON, and <see cref="FormatException"/> for another shape than asked for.</remarks>
public sealed class JsonStream(Stream content)
{
    private const int MaximumToken = 32 << 20;

    // The length of a byte order mark.
    private const int Least = 3;
    private byte[] _buffer = new byte[1 << 16];
    private int _start;
    private int _end;
    private int _token;
    private int _length;
    private bool _isFinal;
    private bool _isBegun;
    private JsonReaderState _state = new(new JsonReaderOptions { MaxDepth = 64 });

    /// <summary>The kind of the token at hand.</summary>
    public JsonTokenType Kind { get; private set; }

    /// <summary>Moves to the next token; false at the end.</summary>
    public bool Read()
    {
        while (true)
        {
            var reader = new Utf8JsonReader(_buffer.AsSpan(_start, _end - _start), _isFinal, _state);
            if (_isBegun && reader.Read())
            {
                (Kind, _token, _length) = (reader.TokenType, _start + (int)reader.TokenStartIndex, reader.ValueSpan.Length);
                _start += (int)reader.BytesConsumed;
                _state = reader.CurrentState;
                return true;
            }

            if (_isFinal)
                return false;
            // What was read over, such as blanks, stays read.
            _start += _isBegun ? (int)reader.BytesConsumed : 0;
            _state = _isBegun ? reader.CurrentState : _state;
            Fill();
        }
    }

    /// <summary>The text of the string at hand.</summary>
    public string Text => Kind == JsonTokenType.String ? Decode() : throw new FormatException("a string was expected");

    /// <summary>The whole number at hand.</summary>
    public int Number => Kind == JsonTokenType.Number && int.TryParse(_buffer.AsSpan(_token, _length), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw new FormatException("a whole number was expected");

    /// <summary>The number at hand, whole or not; finite.</summary>
    public double Real => Kind == JsonTokenType.Number && double.TryParse(_buffer.AsSpan(_token, _length), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : throw new FormatException("a number was expected");

    /// <summary>Inside an object: the name of its next member, with its value at hand; null at its end.</summary>
    public string? NextMember()
    {
        if (!Read() || Kind == JsonTokenType.EndObject)
            return null;
        var name = Decode();
        Read();
        return name;
    }

    /// <summary>Makes sure that the value at hand is an object or an array.</summary>
    public void Expect(JsonTokenType kind)
    {
        if (Kind != kind)
            throw new FormatException($"{kind} was expected");
    }

    /// <summary>Reads over the rest of the value at hand.</summary>
    public void Skip()
    {
        var depth = 0;
        do
        {
            depth += Kind is JsonTokenType.StartObject or JsonTokenType.StartArray ? 1 : Kind is JsonTokenType.EndObject or JsonTokenType.EndArray ? -1 : 0;
        }
        while (depth > 0 && Read());
    }

    private string Decode()
    {
        var reader = new Utf8JsonReader(_buffer.AsSpan(_token, _length + 2));
        reader.Read();
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException problem)
        {
            throw new FormatException("a text is not UTF-8", problem);
        }
    }

    private void Fill()
    {
        _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
        (_start, _end) = (0, _end - _start);
        if (_buffer.Length - _end < Least)
            Array.Resize(ref _buffer, _end < MaximumToken ? _end * 2 : throw new FormatException($"a value has more than {MaximumToken >> 20} MiB"));
        var read = content.ReadAtLeast(_buffer.AsSpan(_end), Least, throwOnEndOfStream: false);
        _isFinal = read < Least;
        _end += read;
        if (!_isBegun && _buffer.AsSpan(0, _end).StartsWith(Encoding.UTF8.Preamble))
            _start = Least;
        _isBegun = true;
    }
}
