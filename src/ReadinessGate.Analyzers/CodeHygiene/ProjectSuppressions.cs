using System.Xml;
using Microsoft.CodeAnalysis.Text;

namespace ReadinessGate.Analyzers.CodeHygiene;

/// <summary>Finds each <c>NoWarn</c>, element or attribute, that no comment in a project file explains.</summary>
/// <remarks>Tolerant: where the text stops being XML, reading stops, and what was read so far counts. Opens nothing.</remarks>
internal sealed class ProjectSuppressions
{
    private const string Name = "NoWarn";
    private readonly SourceText _text;
    private readonly List<(TextSpan Span, string Ids)> _found = [];

    // Line breaks since the last node that is no space; the file begins with a line of its own.
    private int _breaks = 1;

    // Whether the last node hands a reason to what begins no further than on the next line.
    private bool _isReason;

    // How many findings no comment behind them on their line can explain any more.
    private int _settled;
    private (TextSpan Span, bool IsExplained, string Value)? _open;

    private ProjectSuppressions(SourceText text) => _text = text;

    /// <summary>Reads a project file.</summary>
    /// <returns>Where the name stands, and the ids that it suppresses; in the order of the file.</returns>
    public static IReadOnlyList<(TextSpan Span, string Ids)> WithoutReason(SourceText text)
    {
        var suppressions = new ProjectSuppressions(text);
        using var reader = XmlReader.Create(new StringReader(text.ToString()), new() { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
        try
        {
            while (reader.Read())
                suppressions.Take(reader);
        }
        catch (XmlException)
        {
            return suppressions._found;
        }

        return suppressions._found;
    }

    private void Take(XmlReader node)
    {
        if (node.NodeType is XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace)
        {
            _breaks = node.Value.Count(character => character == '\n');
            _settled = _breaks > 0 ? _found.Count : _settled;
            return;
        }

        if (node.NodeType == XmlNodeType.Comment)
            TakeComment(node.Value.Any(char.IsLetter));
        else if (node.NodeType == XmlNodeType.Element)
            TakeStart(node, _isReason && _breaks <= 1);
        else if (node.NodeType == XmlNodeType.EndElement)
            TakeEnd();
        else if (node.NodeType is XmlNodeType.Text or XmlNodeType.CDATA && _open is var (span, isExplained, value))
            _open = (span, isExplained, value + node.Value);
        _breaks = 0;
    }

    private void TakeComment(bool saysSomething)
    {
        if (_open is var (span, isExplained, value))
            _open = (span, isExplained || saysSomething, value);
        else if (_breaks == 0 && saysSomething)
            _found.RemoveRange(_settled, _found.Count - _settled);
        // Behind something else it speaks of that, and not of the next line.
        _isReason = saysSomething && (_breaks > 0 || _isReason);
    }

    // A reason above an element is one for what stands first in it, and one above several suppressions for all of them.
    private void TakeStart(XmlReader node, bool isExplained)
    {
        _settled = _found.Count;
        var isEmpty = node.IsEmptyElement;
        if (IsName(node) && !isEmpty)
            _open = (SpanOf(node), isExplained, "");
        var isSuppression = false;
        while (node.MoveToNextAttribute())
        {
            if (!IsName(node))
                continue;
            isSuppression = true;
            Add(SpanOf(node), isExplained, node.Value);
        }

        _isReason = isExplained && (isSuppression || !isEmpty);
    }

    private void TakeEnd()
    {
        _isReason = _open is { IsExplained: true };
        if (_open is var (span, isExplained, value))
            Add(span, isExplained, value);
        _open = null;
    }

    private void Add(TextSpan span, bool isExplained, string value)
    {
        if (!isExplained && NoWarnIds.Of(value) is { Count: > 0 } ids)
            _found.Add((span, string.Join(", ", ids)));
    }

    private static bool IsName(XmlReader node) => string.Equals(node.Name, Name, StringComparison.OrdinalIgnoreCase);

    private TextSpan SpanOf(XmlReader node)
    {
        var place = (IXmlLineInfo)node;
        return new(_text.Lines[Math.Min(place.LineNumber, _text.Lines.Count) - 1].Start + place.LinePosition - 1, Name.Length);
    }
}
