using ReadinessGate.Checklists;

namespace ReadinessGate.Analyzers.Checklists;

/// <summary>Finds the comments in the text of an item, and leaves code that shows one alone.</summary>
internal static class CommentSearch
{
    /// <summary>Where comments begin; the last is -1 where it is not sure what follows.</summary>
    public static IEnumerable<int> In(string text)
    {
        var at = 0;
        while (at >= 0 && at < text.Length)
        {
            if (string.CompareOrdinal(text, at, ItemText.Open, 0, ItemText.Open.Length) == 0)
            {
                yield return at;
                at = EndOf(text, at);
            }
            else
            {
                at = text[at] switch
                {
                    '\\' => at + 2,
                    '`' => BehindCode(text, at),
                    '<' => BehindTag(text, at),
                    ']' when string.CompareOrdinal(text, at, "](<", 0, "](<".Length) == 0 => -1,
                    _ => at + 1,
                };
            }
        }

        if (at < 0)
            yield return at;
    }

    /// <summary>What follows a comment that begins at a position; -1 when it is not closed.</summary>
    public static int EndOf(string text, int start) =>
        text.IndexOf(ItemText.Close, start + ItemText.Open.Length, StringComparison.Ordinal) is >= 0 and var close ? close + ItemText.Close.Length : -1;

    // A run of backticks ends at the next run of the same length, and is text without one.
    private static int BehindCode(string text, int start)
    {
        var length = RunAt(text, start);
        for (var at = text.IndexOf('`', start + length); at >= 0; at = text.IndexOf('`', at + RunAt(text, at)))
        {
            if (RunAt(text, at) == length)
                return at + length;
        }

        return start + length;
    }

    // An address or another tag; a comment inside of its quotes is none.
    private static int BehindTag(string text, int start)
    {
        var end = text.IndexOf('>', start);
        var comment = text.IndexOf(ItemText.Open, start, StringComparison.Ordinal);
        return end < 0 || comment < 0 ? start + 1 : comment < end ? -1 : end + 1;
    }

    private static int RunAt(string text, int start)
    {
        var end = start;
        while (end < text.Length && text[end] == '`')
            end++;
        return end - start;
    }
}
