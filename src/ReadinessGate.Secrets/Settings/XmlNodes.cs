using System.Globalization;
using System.Text.RegularExpressions;

namespace ReadinessGate.Secrets.Settings;

/// <summary>Cuts XML into elements, texts and comments; instructions and the document type are passed over. Stops at the first mark that can't begin one.</summary>
internal sealed class XmlNodes(string text)
{
    private static readonly Regex Entity = new("&(?:(?<name>lt|gt|amp|quot|apos)|#(?<number>[0-9]{1,7})|#x(?<hex>[0-9A-Fa-f]{1,6}));", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
    private readonly List<XmlValue> _attributes = [];
    private int _at;

    public XmlNodeKind Kind { get; private set; }

    /// <summary>The element's name without a prefix.</summary>
    public string Name { get; private set; } = "";

    public bool IsEmpty { get; private set; }

    public IReadOnlyList<XmlValue> Attributes => _attributes;

    /// <summary>The text without the space around it; null when there is nothing else.</summary>
    public XmlValue? Text { get; private set; }

    /// <summary>Steps to the next node.</summary>
    /// <returns>False at the end and where the text is no XML.</returns>
    public bool MoveNext()
    {
        while (_at < text.Length)
        {
            if (text[_at] != '<')
                return ReadText(_at, Find("<", _at) is var end and >= 0 ? end : text.Length, isCData: false);
            if (Stands("<!--"))
                return ReadComment();
            else if (Stands("<![CDATA["))
                return ReadCData();
            else if (Stands("<?"))
                _at = After("?>", _at + 2);
            else if (Stands("<!"))
                SkipDocumentType();
            else
                return Stands("</") ? ReadEnd() : ReadStart();
        }

        return false;
    }

    private bool ReadText(int start, int end, bool isCData)
    {
        Kind = XmlNodeKind.Text;
        _at = end;
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        var written = text.Substring(start, end - start);
        Text = written.Length == 0 ? null : new("", isCData ? written : Resolve(written), start, written.Length);
        return true;
    }

    private bool ReadComment()
    {
        var start = _at + "<!--".Length;
        var end = Find("-->", start) is var close and >= 0 ? close : text.Length;
        ReadText(Math.Min(start, end), end, isCData: true);
        Kind = XmlNodeKind.Comment;
        _at = After("-->", start);
        return true;
    }

    private bool ReadCData()
    {
        var start = _at + "<![CDATA[".Length;
        var close = Find("]]>", start);
        ReadText(start, close < 0 ? text.Length : close, isCData: true);
        _at = close < 0 ? text.Length : close + 3;
        return true;
    }

    private bool ReadEnd()
    {
        Kind = XmlNodeKind.End;
        _at = After(">", _at);
        return true;
    }

    private bool ReadStart()
    {
        Kind = XmlNodeKind.Start;
        _attributes.Clear();
        _at++;
        Name = ReadName();
        if (Name.Length == 0)
            return false;
        while (true)
        {
            SkipSpace();
            IsEmpty = Stands("/>");
            if (_at >= text.Length || IsEmpty || text[_at] == '>')
            {
                _at += IsEmpty ? 2 : 1;
                return true;
            }

            if (!ReadAttribute())
                return false;
        }
    }

    private bool ReadAttribute()
    {
        var name = ReadName();
        SkipSpace();
        if (name.Length == 0 || _at >= text.Length || text[_at++] != '=')
            return false;
        SkipSpace();
        if (_at >= text.Length || text[_at] is not ('"' or '\''))
            return false;
        var start = _at + 1;
        var close = text.IndexOf(text[_at], start);
        if (close < 0)
            return false;
        _at = close + 1;
        _attributes.Add(new(name, Resolve(text.Substring(start, close - start)), start, close - start));
        return true;
    }

    private string ReadName()
    {
        var start = _at;
        while (_at < text.Length && !char.IsWhiteSpace(text[_at]) && text[_at] is not ('=' or '>' or '/' or '<' or '"' or '\''))
            _at++;
        var name = text.Substring(start, _at - start);
        return name.Substring(name.IndexOf(':') + 1);
    }

    // <!DOCTYPE a [ <!ENTITY …> ]>: nothing in it is a setting.
    private void SkipDocumentType()
    {
        var depth = 0;
        for (; _at < text.Length; _at++)
        {
            depth += text[_at] is '<' or '[' ? 1 : text[_at] is '>' or ']' ? -1 : 0;
            if (depth == 0)
                break;
        }

        _at++;
    }

    private void SkipSpace()
    {
        while (_at < text.Length && char.IsWhiteSpace(text[_at]))
            _at++;
    }

    private bool Stands(string mark) => string.CompareOrdinal(text, _at, mark, 0, mark.Length) == 0;

    private int Find(string mark, int from) => from > text.Length ? -1 : text.IndexOf(mark, from, StringComparison.Ordinal);

    private int After(string mark, int from) => Find(mark, from) is var found and >= 0 ? found + mark.Length : text.Length;

    private static string Resolve(string written)
    {
        try
        {
            return written.IndexOf('&') < 0 ? written : Entity.Replace(written, Resolve);
        }
        catch (RegexMatchTimeoutException)
        {
            return written;
        }
    }

    private static string Resolve(Match match)
    {
        if (match.Groups["name"].Success)
            return match.Groups["name"].Value switch { "lt" => "<", "gt" => ">", "amp" => "&", "quot" => "\"", _ => "'" };
        var isHex = match.Groups["hex"].Success;
        var code = int.Parse(match.Groups[isHex ? "hex" : "number"].Value, isHex ? NumberStyles.HexNumber : NumberStyles.None, CultureInfo.InvariantCulture);
        return code is > 0 and <= 0x10FFFF and not (>= 0xD800 and <= 0xDFFF) ? char.ConvertFromUtf32(code) : match.Value;
    }
}
