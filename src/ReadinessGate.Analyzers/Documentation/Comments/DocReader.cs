using Microsoft.CodeAnalysis.Text;

namespace ReadinessGate.Analyzers.Documentation.Comments;

/// <summary>Reads the XML of a documentation comment and takes whatever comes: tags left open, closed twice or cut off.</summary>
/// <remarks>It never throws and takes time in proportion to the text: nesting is followed to a fixed depth only.</remarks>
internal sealed class DocReader
{
    private const int Deepest = 32;
    private readonly string _text;
    private readonly List<DocElement> _elements = [];
    private readonly List<DocElement> _open = [];
    private readonly List<TextSpan> _words = [];
    private int _at;

    private DocReader(string text) => _text = text;

    /// <summary>The elements in the order of their tags, and the stretches of text outside of tags.</summary>
    public static (IReadOnlyList<DocElement> Elements, IReadOnlyList<TextSpan> Texts) Read(string text)
    {
        var reader = new DocReader(text);
        while (reader._at < text.Length)
            reader.ReadPart();
        return (reader._elements, reader._words);
    }

    private void ReadPart()
    {
        if (_text[_at] != '<')
            ReadText(_text.IndexOf('<', _at), 0);
        else if (Starts("<!--"))
            Skip("-->");
        else if (Starts("<![CDATA["))
            ReadCData();
        else if (Starts("<?"))
            Skip("?>");
        else if (Starts("</"))
            ReadEnd();
        else if (_at + 1 < _text.Length && DocTag.IsNameStart(_text[_at + 1]))
            ReadStart();
        else
            ReadText(_text.IndexOf('<', _at + 1), 0);
    }

    private void ReadStart()
    {
        var tag = DocTag.Read(_text, _at);
        var element = new DocElement(tag.Name, new(_at + 1, tag.Name.Length), _open.Count == 0 ? null : _open[_open.Count - 1]) { Attributes = tag.Attributes };
        _elements.Add(element);
        if (!tag.IsClosed && _open.Count < Deepest)
            _open.Add(element);
        _at = tag.End;
    }

    private void ReadEnd()
    {
        var end = _text.IndexOf('>', _at);
        var name = _text.Substring(_at + 2, (end < 0 ? _text.Length : end) - _at - 2).Trim();
        if (_open.FindLastIndex(element => element.Name == name) is >= 0 and var opened)
            _open.RemoveRange(opened, _open.Count - opened);
        _at = end < 0 ? _text.Length : end + 1;
    }

    private void ReadCData()
    {
        _at += "<![CDATA[".Length;
        ReadText(_text.IndexOf("]]>", _at, StringComparison.Ordinal), "]]>".Length);
    }

    private void ReadText(int end, int mark)
    {
        var stop = end < 0 ? _text.Length : end;
        _words.Add(TextSpan.FromBounds(_at, stop));
        _at = Math.Min(_text.Length, stop + mark);
    }

    private void Skip(string mark)
    {
        var end = _text.IndexOf(mark, _at, StringComparison.Ordinal);
        _at = end < 0 ? _text.Length : end + mark.Length;
    }

    private bool Starts(string mark) => string.CompareOrdinal(_text, _at, mark, 0, mark.Length) == 0;
}
