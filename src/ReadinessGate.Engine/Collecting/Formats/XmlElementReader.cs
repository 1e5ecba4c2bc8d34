using System.Text;
using System.Xml;

namespace ReadinessGate.Collecting.Formats;

/// <summary>Reads any XML by the platform's own reader, which knows every encoding and names the line of what is wrong.</summary>
/// <param name="reader">The platform's reader.</param>
/// <param name="path">The file's name in messages.</param>
public sealed class XmlElementReader(XmlReader reader, string path) : ElementReader
{
    private readonly Dictionary<string, byte[]> _names = new(StringComparer.Ordinal);
    private byte[] _name = [];
    private bool _isAhead;

    /// <inheritdoc/>
    public override int Depth => reader.Depth;

    /// <inheritdoc/>
    public override bool IsEnd => reader.NodeType == XmlNodeType.EndElement;

    /// <inheritdoc/>
    public override bool IsEmpty => reader.IsEmptyElement;

    /// <inheritdoc/>
    public override ReadOnlySpan<byte> Name => _name;

    /// <inheritdoc/>
    public override bool Read()
    {
        while (_isAhead || reader.Read())
        {
            _isAhead = false;
            if (reader.NodeType is not (XmlNodeType.Element or XmlNodeType.EndElement))
                continue;
            if (!_names.TryGetValue(reader.LocalName, out _name!))
                _names[reader.LocalName] = _name = Encoding.UTF8.GetBytes(reader.LocalName);
            return true;
        }

        return false;
    }

    /// <inheritdoc/>
    public override bool TryGet(ReadOnlySpan<byte> name, out ReadOnlySpan<byte> value)
    {
        var text = reader.GetAttribute(Encoding.UTF8.GetString(name));
        value = text is null ? default : Encoding.UTF8.GetBytes(text);
        return text is not null;
    }

    /// <inheritdoc/>
    public override ReadOnlySpan<byte> Text()
    {
        var text = new StringBuilder();
        if (!reader.IsEmptyElement)
        {
            while (reader.Read() && reader.NodeType is not (XmlNodeType.Element or XmlNodeType.EndElement))
                text.Append(reader.Value);
            _isAhead = true;
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <inheritdoc/>
    public override Exception Wrong(string what) => new EvidenceException($"{path}({((IXmlLineInfo)reader).LineNumber}): {what}");
}
