using Microsoft.CodeAnalysis.Text;

namespace ReadinessGate.Analyzers.Documentation.Comments;

/// <summary>A start tag.</summary>
/// <param name="Name">As written.</param>
/// <param name="Attributes">Those that have a quoted value.</param>
/// <param name="IsClosed">Whether it closes itself.</param>
/// <param name="End">The position after it; a tag that is cut off ends where the next begins.</param>
internal sealed record DocTag(string Name, IReadOnlyList<DocAttribute> Attributes, bool IsClosed, int End)
{
    public static bool IsNameStart(char character) => char.IsLetter(character) || character == '_';

    /// <summary>Reads the tag whose <c>&lt;</c> stands at this position.</summary>
    public static DocTag Read(string text, int start)
    {
        var name = NameAt(text, start + 1);
        var at = start + 1 + name.Length;
        List<DocAttribute>? attributes = null;
        while (at < text.Length && text[at] is not ('>' or '<'))
        {
            if (!IsNameStart(text[at]))
                at++;
            else if (AttributeAt(text, ref at) is { } attribute)
                (attributes ??= []).Add(attribute);
        }

        var isClosed = at < text.Length && text[at] == '>' && text[at - 1] == '/';
        return new(name, attributes ?? (IReadOnlyList<DocAttribute>)[], isClosed, at < text.Length && text[at] == '>' ? at + 1 : at);
    }

    private static DocAttribute? AttributeAt(string text, ref int at)
    {
        var name = NameAt(text, at);
        at = AfterBlanks(text, at + name.Length);
        if (at >= text.Length || text[at] != '=')
            return null;
        at = AfterBlanks(text, at + 1);
        if (at >= text.Length || text[at] is not ('"' or '\''))
            return null;
        var from = at + 1;
        var to = text.IndexOf(text[at], from);
        at = to < 0 ? text.Length : to + 1;
        return to < 0 ? null : new(name, text.Substring(from, to - from), TextSpan.FromBounds(from, to));
    }

    private static string NameAt(string text, int at)
    {
        var end = at;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '_' or '-' or '.' or ':'))
            end++;
        return text.Substring(at, end - at);
    }

    private static int AfterBlanks(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
            at++;
        return at;
    }
}
