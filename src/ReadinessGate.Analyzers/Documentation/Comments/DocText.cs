using Microsoft.CodeAnalysis;

namespace ReadinessGate.Analyzers.Documentation.Comments;

/// <summary>Takes the XML out of a comment and leaves every character where it stood: the marks of the comment become blanks.</summary>
internal static class DocText
{
    /// <summary>Text and position of the first character of all pieces together.</summary>
    public static (string Text, int Start) Of(IReadOnlyList<SyntaxTrivia> pieces)
    {
        var start = pieces[0].FullSpan.Start;
        var text = new char[pieces[pieces.Count - 1].FullSpan.End - start];
        for (var at = 0; at < text.Length; at++)
            text[at] = ' ';
        foreach (var piece in pieces)
        {
            var from = piece.FullSpan.Start - start;
            var content = piece.ToFullString();
            content.CopyTo(0, text, from, content.Length);
            Blank(text, from, from + content.Length);
        }

        return (new(text), start);
    }

    private static void Blank(char[] text, int from, int to)
    {
        var isBlock = FirstMark(text, from, to) is var first && first + 1 < to && text[first + 1] == '*';
        if (isBlock)
            Blank(text, Math.Max(from, to - 2), 2, to);
        for (var line = from; line < to; line = AfterLine(text, line, to))
            Blank(text, FirstMark(text, line, to), isBlock && line > from ? 1 : 3, to, isBlock && line > from ? '*' : '/');
    }

    private static int FirstMark(char[] text, int at, int to)
    {
        while (at < to && text[at] is ' ' or '\t')
            at++;
        return at;
    }

    private static int AfterLine(char[] text, int at, int to)
    {
        while (at < to && text[at] is not ('\n' or '\r'))
            at++;
        return at + 1;
    }

    private static void Blank(char[] text, int at, int count, int to, char? only = null)
    {
        if (only is { } mark && (at >= to || text[at] != mark))
            return;
        for (var end = Math.Min(to, at + count); at < end; at++)
            text[at] = ' ';
    }
}
