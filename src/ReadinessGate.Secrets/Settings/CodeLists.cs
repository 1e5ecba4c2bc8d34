namespace ReadinessGate.Secrets.Settings;

/// <summary>Finds what names an element of a list, of a tuple, or of a list of tuples in code, and the type of what is new in one.</summary>
internal sealed class CodeLists(CodeCursor code)
{
    private const int LongestType = 12;

    // auth=("user", "password")
    private static readonly HashSet<string> Logins = new(StringComparer.Ordinal) { "auth", "basic_auth", "http_auth", "login", "credentials" };

    /// <summary>The type that <c>new(…)</c> makes, by what it is given to: <c>NetworkCredential login = new(…)</c>, <c>NetworkCredential Login() => new(…)</c>, <c>List&lt;NetworkCredential&gt; logins = [new(…)]</c>.</summary>
    /// <param name="at">The token of <c>new</c>.</param>
    public string TypeOfNew(int at)
    {
        if (code.Sign(at - 1) is "=" or "=>")
            return Before(NameIndex(at - 2));
        if (code.Sign(at - 1) is not ("[" or "{" or ",") || NameOf(code.Enclosing(at - 1)) is not (> 0 and var name))
            return "";
        name = NameIndex(name);
        return code.Sign(name - 1) == ">" ? code.Word(name - 2) : code.Sign(name - 1) == "]" ? code.Word(name - 3) : "";

        string Before(int index) => code.Word(code.Sign(index - 1) == "?" ? index - 2 : index - 1);
    }

    /// <summary>The name of an element of a tuple by the type of the variable or list that it is given to; also the second one of <c>auth=("user", "password")</c>.</summary>
    /// <param name="open">The bracket of the tuple.</param>
    /// <param name="position">The position of the element, from 0.</param>
    public string? OfTuple(int open, int position)
    {
        if (code.Sign(open - 1) == "=" && Logins.Contains(code.Word(open - 2)))
            return position == 1 ? "password" : null;
        var name = code.Sign(open - 1) == "=" ? open - 2 : code.Sign(open - 1) is "[" or "{" or "," ? NameOf(code.Enclosing(open - 1)) : 0;
        var close = name - 1;
        while (close > 0 && code.Sign(close) is "[" or "]" or ">" or "?")
            close--;
        return close > 0 && code.Sign(close) == ")" ? CodeSignatures.NamesIn(code, code.Opening(close), close).ElementAtOrDefault(position) : null;
    }

    /// <summary>The token at which the name of a list ends: <c>string[] keys = { "…" }</c>, <c>= new[] { "…" }</c>, <c>= new List&lt;string&gt; { "…" }</c>, <c>= ["…"]</c>; 0 for no list.</summary>
    /// <param name="open">The bracket of the list.</param>
    public int NameOf(int open)
    {
        // options["x"] is an element of something else.
        if (code.Sign(open) == "[" && (code.Word(open - 1).Length > 0 || code.Sign(open - 1) is ")" or "]"))
            return 0;
        // The patterns of a switch are compared with something else.
        if (code.Word(open - 1) == "switch")
            return 0;
        for (var at = open - 1; at >= 0 && open - at < LongestType; at--)
        {
            if (code.Sign(at) is "=" or "=>" || (code.Sign(at) == ":" && code.Sign(open) == "["))
                return at - 1;
            if (code.Word(at).Length == 0 && code.Sign(at) is not ("[" or "]" or "<" or ">" or "(" or ")" or "." or ","))
                return 0;
        }

        return 0;
    }

    private int NameIndex(int at) => code.Sign(at) is ")" or "}" ? code.Opening(at) - 1 : at;
}
