using System.Globalization;
using System.Text;

namespace ReadinessGate.Secrets.Settings;

/// <summary>Cuts JSON into tokens. Stops at the first character that can't begin one.</summary>
internal sealed class JsonTokens(string text)
{
    private int _at = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;

    /// <summary>One of <c>{ } [ ] , : "</c>, or <c>v</c> for a number, boolean or null.</summary>
    public char Kind { get; private set; }

    /// <summary>The text of a string with its escapes resolved, or of a literal.</summary>
    public string Value { get; private set; } = "";

    /// <summary>Position of the value, without its quote.</summary>
    public int Start { get; private set; }

    /// <summary>Length of the value as written.</summary>
    public int Length { get; private set; }

    /// <summary>Steps to the next token.</summary>
    /// <returns>False at the end and where the text is no JSON.</returns>
    public bool MoveNext()
    {
        if (!SkipSpaceAndComments())
            return false;
        Kind = text[_at];
        if (Kind == '"')
            return ReadString();
        if (Kind is '{' or '}' or '[' or ']' or ',' or ':')
        {
            _at++;
            return true;
        }

        return ReadLiteral();
    }

    private bool SkipSpaceAndComments()
    {
        while (_at < text.Length)
        {
            if (char.IsWhiteSpace(text[_at]))
                _at++;
            else if (string.CompareOrdinal(text, _at, "//", 0, 2) == 0)
                SkipTo("\n");
            else if (string.CompareOrdinal(text, _at, "/*", 0, 2) == 0)
                SkipTo("*/");
            else
                return true;
        }

        return false;
    }

    private void SkipTo(string end)
    {
        var found = text.IndexOf(end, _at + 2, StringComparison.Ordinal);
        _at = found < 0 ? text.Length : found + end.Length;
    }

    private bool ReadString()
    {
        Start = ++_at;
        StringBuilder? unescaped = null;
        for (; _at < text.Length && text[_at] != '"'; _at++)
        {
            // A string never spans lines: the quote was forgotten, and what follows is guesswork.
            if (text[_at] == '\n')
                return false;
            if (text[_at] == '\\' && _at + 1 < text.Length)
                Unescape(unescaped ??= new(text, Start, _at - Start, 256));
            else
                unescaped?.Append(text[_at]);
        }

        Length = Math.Min(_at, text.Length) - Start;
        Value = unescaped?.ToString() ?? text.Substring(Start, Length);
        return _at++ < text.Length;
    }

    private void Unescape(StringBuilder target)
    {
        var escape = text[++_at];
        if (escape == 'u' && _at + 4 < text.Length && int.TryParse(text.Substring(_at + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
        {
            target.Append((char)code);
            _at += 4;
            return;
        }

        target.Append(escape switch { 'n' => '\n', 'r' => '\r', 't' => '\t', 'b' => '\b', 'f' => '\f', _ => escape });
    }

    private bool ReadLiteral()
    {
        Start = _at;
        while (_at < text.Length && (char.IsLetterOrDigit(text[_at]) || text[_at] is '-' or '+' or '.'))
            _at++;
        Length = _at - Start;
        Value = text.Substring(Start, Length);
        Kind = 'v';
        return Length > 0;
    }
}
