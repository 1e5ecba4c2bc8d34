using System.Text;

namespace ReadinessGate.Collecting.Formats;

/// <summary>
/// Reads plain XML in UTF-8 as bytes, several times as fast as the platform's reader. Whatever is not plain (another encoding, a document type with
/// declarations, CDATA, anything malformed) ends it with <see cref="UnusualXmlException"/>: what is wrong, and in which line, the platform's reader says.
/// </summary>
/// <param name="content">The document.</param>
public sealed class Utf8ElementReader(Stream content) : ElementReader
{
    private const int MaximumDepth = 64;

    private readonly ByteWindow _window = new(content);
    private readonly XmlTag _tag = new();
    private readonly byte[][] _open = new byte[MaximumDepth][];
    private int _depth;
    private int _tagLength;
    private Range _name;
    private bool _isEnd;
    private bool _isEmpty;
    private bool _hasRoot;

    /// <inheritdoc/>
    public override int Depth => _isEnd || _isEmpty ? _depth : _depth - 1;

    /// <inheritdoc/>
    public override bool IsEnd => _isEnd;

    /// <inheritdoc/>
    public override bool IsEmpty => _isEmpty;

    /// <inheritdoc/>
    public override ReadOnlySpan<byte> Name => _window.Rest[_name];

    /// <inheritdoc/>
    public override bool Read()
    {
        while (NextTag())
        {
            switch (_window.Rest[1])
            {
                case (byte)'/':
                    ReadEnd();
                    return true;
                case (byte)'?':
                    Skip("?>"u8);
                    break;
                case (byte)'!':
                    SkipDeclaration();
                    break;
                default:
                    ReadStart();
                    return true;
            }
        }

        return false;
    }

    /// <inheritdoc/>
    public override bool TryGet(ReadOnlySpan<byte> name, out ReadOnlySpan<byte> value) => _tag.TryGet(_window.Rest, name, out value);

    /// <inheritdoc/>
    public override ReadOnlySpan<byte> Text()
    {
        if (_isEmpty)
            return default;
        _window.Advance(_tagLength);
        _tagLength = 0;
        _tag.Clear();
        var end = _window.IndexOf((byte)'<');
        // A comment may stand between two halves of a text.
        PlainXml.Expect(end >= 0 && _window.Has(end + 2) && _window.Rest[end + 1] is not ((byte)'!' or (byte)'?'));
        return PlainXml.Decode(_window.Rest[..end]);
    }

    /// <inheritdoc/>
    public override Exception Wrong(string what) => new UnusualXmlException();

    // To the next '<', which has at least one byte behind it.
    private bool NextTag()
    {
        if (!_hasRoot && _depth == 0 && _tagLength == 0 && _window.Has(3) && _window.Rest.StartsWith(Encoding.UTF8.Preamble))
            _window.Advance(Encoding.UTF8.Preamble.Length);
        _window.Advance(_tagLength);
        _tagLength = 0;
        var start = _window.IndexOf((byte)'<');
        PlainXml.Expect(_window.IsSound);
        var text = start < 0 ? _window.Rest : _window.Rest[..start];
        if (_depth == 0)
            PlainXml.Expect(text.TrimStart(" \t\r\n"u8).IsEmpty);
        if (start < 0)
        {
            PlainXml.Expect(_depth == 0 && _hasRoot);
            return false;
        }

        _window.Advance(start);
        PlainXml.Expect(_window.Has(2));
        return true;
    }

    private void ReadEnd()
    {
        _tagLength = _window.IndexOf((byte)'>') + 1;
        PlainXml.Expect(_tagLength > 0 && _depth > 0);
        var name = _window.Rest[2..(_tagLength - 1)].TrimEnd(" \t\r\n"u8);
        PlainXml.Expect(name.SequenceEqual(_open[--_depth]));
        (_isEnd, _isEmpty) = (true, false);
        _name = (3 + name.LastIndexOf((byte)':'))..(2 + name.Length);
        _tag.Clear();
    }

    private void ReadStart()
    {
        int length;
        while ((length = _tag.Parse(_window.Rest)) < 0)
        {
            // Twice as much each time: a tag that comes byte by byte would be read as often as it has bytes.
            var had = _window.Rest.Length;
            PlainXml.Expect(_window.Has(2 * had) || _window.Rest.Length > had);
        }

        _tagLength = length;
        (_name, _isEmpty) = (_tag.Name, _tag.IsEmpty);
        Open();
    }

    private void Open()
    {
        PlainXml.Expect(_depth > 0 || !_hasRoot);
        _hasRoot = true;
        _isEnd = false;
        if (_isEmpty)
            return;
        PlainXml.Expect(_depth < MaximumDepth);
        var name = _window.Rest[1.._name.End.Value];
        // The same names come again and again at the same depth.
        if (_open[_depth] is not { } known || !name.SequenceEqual(known))
            _open[_depth] = name.ToArray();
        _depth++;
    }

    private void SkipDeclaration()
    {
        if (_window.Has(4) && _window.Rest.StartsWith("<!--"u8))
        {
            _window.Advance(4);
            Skip("-->"u8);
            return;
        }

        // A document type without declarations of its own says nothing that we ask.
        PlainXml.Expect(!_hasRoot && _window.Has(9) && _window.Rest.StartsWith("<!DOCTYPE"u8));
        _tagLength = _window.IndexOf((byte)'>') + 1;
        PlainXml.Expect(_tagLength > 0 && _window.Rest[.._tagLength].IndexOf((byte)'[') < 0);
    }

    private void Skip(ReadOnlySpan<byte> end)
    {
        var first = _window.IndexOf((byte)'>');
        if (first > 0 && _window.Rest.StartsWith("<?xml "u8))
            PlainXml.Expect(!_hasRoot && IsUtf8(_window.Rest[..first]));
        for (var at = 0; ; at++)
        {
            at = _window.IndexOf((byte)'>', at);
            PlainXml.Expect(at >= 0);
            if (!_window.Rest[..(at + 1)].EndsWith(end))
                continue;
            _tagLength = at + 1;
            return;
        }
    }

    private static bool IsUtf8(ReadOnlySpan<byte> declaration) =>
        declaration.IndexOf("encoding"u8) < 0 || Encoding.ASCII.GetString(declaration).Contains("utf-8", StringComparison.OrdinalIgnoreCase);
}
