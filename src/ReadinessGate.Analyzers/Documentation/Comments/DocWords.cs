using Microsoft.CodeAnalysis.Text;

namespace ReadinessGate.Analyzers.Documentation.Comments;

/// <summary>Splits text and names into words in lower case.</summary>
internal static class DocWords
{
    private const int LongestEntity = 8;

    /// <summary>The words of a text; <c>&amp;lt;</c> and the like are none.</summary>
    public static IEnumerable<string> Of(string text, TextSpan span)
    {
        for (var at = span.Start; at < span.End;)
        {
            if (!char.IsLetterOrDigit(text[at]))
            {
                at = text[at] == '&' && text.IndexOf(';', at, Math.Min(LongestEntity, span.End - at)) is > 0 and var end ? end : at + 1;
                continue;
            }

            var start = at;
            while (at < span.End && char.IsLetterOrDigit(text[at]))
                at++;
            yield return text.Substring(start, at - start).ToLowerInvariant();
        }
    }

    /// <summary>The words of an identifier: <c>HTTPServerName2</c> has http, server, name and 2.</summary>
    public static IEnumerable<string> OfName(string name)
    {
        var start = 0;
        for (var at = 1; at <= name.Length; at++)
        {
            if (at < name.Length && !BeginsWord(name, at))
                continue;
            var word = name.Substring(start, at - start).Trim('_', '@').ToLowerInvariant();
            if (word.Length > 0)
                yield return word;
            start = at;
        }
    }

    private static bool BeginsWord(string name, int at) =>
        name[at] == '_'
        || (char.IsUpper(name[at]) && (!char.IsUpper(name[at - 1]) || (at + 1 < name.Length && char.IsLower(name[at + 1]))))
        || char.IsDigit(name[at]) != char.IsDigit(name[at - 1]);
}
