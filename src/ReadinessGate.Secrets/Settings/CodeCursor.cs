namespace ReadinessGate.Secrets.Settings;

/// <summary>Moves among the tokens of code: what stands at one, which bracket encloses it, where an operand begins.</summary>
internal sealed class CodeCursor(string text, List<CodeToken> tokens)
{
    private const int LongestBlock = 256;
    private const int LongestBrackets = 1024;

    /// <summary>The sign at a token; empty for another kind, and outside of the text.</summary>
    public string Sign(int at) => Is(at, 's') ? Content(at) : "";

    /// <summary>The word at a token; empty for another kind, and outside of the text.</summary>
    public string Word(int at) => Is(at, 'w') ? Content(at) : "";

    /// <summary>Whether a text stands at a token.</summary>
    public bool IsText(int at) => Is(at, 't');

    /// <summary>Whether a word or a text stands at a token: what can be a name.</summary>
    public bool IsName(int at) => Is(at, 't') || Is(at, 'w');

    /// <summary>What stands at a token.</summary>
    public string Content(int at) => text.Substring(tokens[at].Start, tokens[at].Length);

    /// <summary>The bracket that opens what one closes; the first token when none does.</summary>
    public int Opening(int close)
    {
        for (int at = close, depth = 0; at >= Math.Max(0, close - LongestBrackets); at--)
        {
            if (Sign(at) is ")" or "]" or "}")
                depth++;
            else if (Sign(at) is "(" or "[" or "{" && --depth == 0)
                return at;
        }

        return 0;
    }

    /// <summary>The bracket that is open at a token, -1 when it stands too far before or there is none.</summary>
    public int Enclosing(int at)
    {
        var first = Math.Max(0, at - LongestBlock);
        for (var depth = 0; at >= first; at--)
        {
            if (Sign(at) is ")" or "]" or "}")
                depth++;
            else if (Sign(at) is "(" or "[" or "{" && depth-- == 0)
                return at;
        }

        return -1;
    }

    /// <summary>The token at which the operand begins that ends at a token.</summary>
    public int StartOfOperand(int at)
    {
        if (Sign(at) is ")" or "]")
            at = Opening(at) - 1;
        while (at >= 2 && Sign(at - 1) is "." or "?." && Is(at - 2, 'w'))
            at -= 2;
        if (at >= 1 && Word(at - 1) is "new" or "await")
            at--;
        return Math.Max(0, at);
    }

    private bool Is(int at, char kind) => at >= 0 && at < tokens.Count && tokens[at].Kind == kind;
}
