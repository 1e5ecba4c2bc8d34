namespace ReadinessGate.Secrets.Settings;

/// <summary>A piece of code: a word, a text, a sign or a comment.</summary>
/// <param name="Kind"><c>w</c> word or number, <c>t</c> text, <c>s</c> sign, <c>c</c> comment.</param>
/// <param name="Start">Position of the content, without quotes.</param>
/// <param name="Length">Length of the content.</param>
internal readonly record struct CodeToken(char Kind, int Start, int Length);

/// <summary>Cuts the code of any language with C-like strings into tokens, without knowing its grammar. Never throws.</summary>
internal static class CodeTokens
{
    private static readonly string[] LongSigns = ["??=", "=>", "==", "!=", "??", ":=", "->", "::", "&&", "||", "<=", ">=", "+="];

    /// <summary>The tokens of a text in their order.</summary>
    public static List<CodeToken> Of(string text)
    {
        var tokens = new List<CodeToken>();
        for (var at = 0; at < text.Length;)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            var (token, end) = Next(text, at);
            tokens.Add(token);
            at = end;
        }

        return tokens;
    }

    private static (CodeToken Token, int End) Next(string text, int at)
    {
        if (At(text, at, "//") || (text[at] == '#' && IsLineStart(text, at)))
            return Comment(text, at, Find(text, "\n", at, text.Length));
        if (At(text, at, "/*"))
            return Comment(text, at, Find(text, "*/", at + 2, text.Length));
        var quote = at;
        while (quote < text.Length && text[quote] is '@' or '$')
            quote++;
        // N'…' of SQL, f"…" of Python: a letter right before a quote belongs to it.
        if (quote == at && text[at] is 'N' or 'b' or 'f' or 'r' or 'u' && at + 1 < text.Length && text[at + 1] is '"' or '\'')
            quote++;
        if (quote < text.Length && text[quote] is '"' or '\'' or '`')
            return Text(text, quote, isVerbatim: quote > at && text.IndexOf('@', at, quote - at) >= 0);
        if (IsWord(text[at]))
        {
            var end = at;
            while (end < text.Length && IsWord(text[end]))
                end++;
            return (new('w', at, end - at), end);
        }

        var sign = at + 1 < text.Length && text[at + 1] is '=' or '>' or '?' or ':' or '&' or '|' ? Array.Find(LongSigns, sign => At(text, at, sign))?.Length ?? 1 : 1;
        return (new('s', at, sign), at + sign);
    }

    private static (CodeToken Token, int End) Comment(string text, int at, int end) => (new('c', at, end - at), end);

    private static (CodeToken Token, int End) Text(string text, int quote, bool isVerbatim)
    {
        var raw = quote;
        while (raw < text.Length && text[raw] == text[quote])
            raw++;
        if (raw - quote >= 3)
        {
            var close = Find(text, text.Substring(quote, raw - quote), raw, text.Length);
            return (new('t', raw, close - raw), Math.Min(text.Length, close + raw - quote));
        }

        var end = quote + 1;
        for (; end < text.Length && text[end] != text[quote]; end++)
        {
            // A text of one line that does not end was an apostrophe in prose or a character of another language.
            if (text[end] == '\n' && !isVerbatim && text[quote] != '`')
                return (new('s', quote, 1), quote + 1);
            if (text[end] == '\\' && !isVerbatim)
                end++;
        }

        return end >= text.Length ? (new('s', quote, 1), quote + 1) : (new('t', quote + 1, end - quote - 1), end + 1);
    }

    private static bool IsWord(char character) => char.IsLetterOrDigit(character) || character == '_';

    // '#' begins a comment or a directive only where a line begins: elsewhere it is a selector, a colour or a private member.
    private static bool IsLineStart(string text, int at)
    {
        while (at > 0 && text[at - 1] is ' ' or '\t')
            at--;
        return at == 0 || text[at - 1] == '\n';
    }

    private static bool At(string text, int at, string part) => string.CompareOrdinal(text, at, part, 0, part.Length) == 0;

    private static int Find(string text, string part, int from, int otherwise) => from < text.Length && text.IndexOf(part, from, StringComparison.Ordinal) is var found and >= 0 ? found : otherwise;
}
