namespace ReadinessGate.Secrets.Settings;

/// <summary>Reads <c>.env</c> files: <c>KEY=VALUE</c> per line, with <c>export</c>, quotes and comments.</summary>
/// <remarks>Tolerant: a line that is no pair is passed over. A quoted value may span lines. Never throws.</remarks>
public static class DotEnvReader
{
    /// <summary>Reads the pairs of the file in their order.</summary>
    public static IEnumerable<Setting> Read(string text)
    {
        var lines = new LineCounter(text);
        for (var at = 0; at < text.Length;)
        {
            var lineEnd = EndOfLine(text, at);
            if (KeyOf(text, at, lineEnd, out var afterEquals) is not { } key)
            {
                at = lineEnd + 1;
                continue;
            }

            var (start, length, end) = ValueAt(text, afterEquals, lineEnd);
            var (line, column) = lines.PlaceOf(start);
            yield return new(key, text.Substring(start, length), IsText: true, start, length, line, column);
            at = EndOfLine(text, end) + 1;
        }
    }

    private static string? KeyOf(string text, int start, int end, out int afterEquals)
    {
        var equals = text.IndexOf('=', start, end - start);
        afterEquals = equals + 1;
        if (equals < 0)
            return null;
        var key = text.Substring(start, equals - start).Trim().TrimStart('\uFEFF');
        if (key.StartsWith("export ", StringComparison.Ordinal))
            key = key.Substring("export ".Length).Trim();
        return key.Length > 0 && key.All(character => char.IsLetterOrDigit(character) || character is '_' or '.' or '-' or ':') ? key : null;
    }

    private static (int Start, int Length, int End) ValueAt(string text, int start, int lineEnd)
    {
        while (start < lineEnd && text[start] is ' ' or '\t')
            start++;
        if (start < lineEnd && text[start] is '"' or '\'' && ClosingQuote(text, start) is var close and > 0)
            return (start + 1, close - start - 1, close);
        var comment = text.IndexOf(" #", start, lineEnd - start, StringComparison.Ordinal);
        var end = comment < 0 ? lineEnd : comment;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return (start, end - start, lineEnd);
    }

    private static int ClosingQuote(string text, int open)
    {
        for (var at = open + 1; at < text.Length; at++)
        {
            if (text[at] == '\\' && text[open] == '"')
                at++;
            else if (text[at] == text[open])
                return at;
        }

        return -1;
    }

    private static int EndOfLine(string text, int start)
    {
        var end = start >= text.Length ? -1 : text.IndexOf('\n', start);
        return end < 0 ? text.Length : end;
    }
}
