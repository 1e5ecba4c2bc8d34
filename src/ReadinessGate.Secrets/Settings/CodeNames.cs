using ReadinessGate.Secrets.Credentials;

namespace ReadinessGate.Secrets.Settings;

/// <summary>Finds the name that a text in code stands under by reading the tokens before it.</summary>
internal sealed class CodeNames(string text, List<CodeToken> tokens)
{
    private const int LongestWalk = 64;

    // What these make of a text is still the same secret.
    private static readonly HashSet<string> Conversions = new(StringComparer.Ordinal)
        { "GetBytes", "FromBase64String", "FromHexString", "Concat", "ToSecureString", "EscapeDataString", "UrlEncode", "encode", "Buffer", "from" };

    // Calls whose first argument names the second.
    private static readonly HashSet<string> Pairs = new(StringComparer.Ordinal)
    {
        "Add", "TryAdd", "TryAddWithoutValidation", "Set", "SetValue", "Append", "AddHeader", "WithHeader", "SetRequestHeader", "SetEnvironmentVariable", "UseSetting", "AddParameter", "AddWithValue", "GetValue",
        "GetValueOrDefault", "WithEnvironment", "AddQueryParameter", "KeyValuePair", "Create", "setItem", "set", "getenv", "get", "put", "setProperty", "Claim",
    };

    /// <summary>The name of the text at a token; null when nothing names it.</summary>
    public string? Of(int index)
    {
        var at = index - 1;
        for (var steps = 0; at >= 0 && steps < LongestWalk; steps++)
        {
            switch (Sign(at))
            {
                case "+":
                    at = StartOfOperand(at - 1) - 1;
                    continue;
                case "=" or "==" or "!=" or "??=" or ":=" or "??" or "||":
                    return NameAt(at - 1);
                case ":":
                    return Sign(at - 2) is "(" or "," or "{" ? Simple(at - 1) : null;
                case "=>":
                    return tokens[at - 1 < 0 ? 0 : at - 1].Kind == 't' ? Sign(at - 2) is "," or "{" or "(" or "[" ? Simple(at - 1) : null : NameAt(at - 1);
                case "(" when Conversions.Contains(Word(at - 1)):
                    at = StartOfOperand(at - 1) - 1;
                    continue;
                case "(":
                    return OfArgument(at, 0);
                case "," or "{" or "[":
                    return OfElement(at);
                default:
                    return null;
            }
        }

        return null;
    }

    /// <summary>The text at a token and the ones that are joined to it by <c>+</c>.</summary>
    public string TextFrom(int index)
    {
        var whole = Content(index);
        for (var next = index + 2; next < tokens.Count && tokens[next].Kind == 't' && Sign(next - 1) == "+" && next - index < LongestWalk; next += 2)
            whole += Content(next);
        return whole;
    }

    private string? OfElement(int at)
    {
        var position = 0;
        var open = at;
        for (var depth = 0; open >= 0 && at - open < LongestWalk; open--)
        {
            var sign = Sign(open);
            if (sign is ")" or "]" or "}")
                depth++;
            else if (sign is "(" or "[" or "{" && depth-- == 0)
                break;
            else if (sign == "," && depth == 0)
                position++;
            else if (sign == ";")
                return null;
        }

        if (open < 0 || at - open >= LongestWalk)
            return null;
        var key = position == 1 && tokens[open + 1].Kind == 't' && Sign(open + 2) == "," ? Content(open + 1) : null;
        if (Sign(open) == "(")
            return key is not null && (Pairs.Contains(Word(open - 1)) || CredentialName.KindOf(key) is not null) ? key : OfArgument(open, position);
        // { "key", "value" } in a list of passwords: each value is one.
        if (key is not null && Sign(open) == "{" && Sign(open - 1) is "," or "{")
            return CredentialName.KindOf(key) is null && OfElement(open - 1) is { } list && CredentialName.KindOf(list) is not null ? list : key;
        return OfList(open);
    }

    private string? OfArgument(int open, int position)
    {
        var callee = Word(open - 1);
        // password.Equals("…"), string.Equals(password, "…")
        if (callee == "Equals")
            return position == 0 && Sign(open - 2) == "." ? Simple(open - 3) : Simple(open + 1);
        return KnownSink.NameOf(callee == "new" ? TypeOfNew(open - 1) : callee, position);
    }

    // NetworkCredential login = new(…); NetworkCredential Login() => new(…);
    private string TypeOfNew(int at)
    {
        if (Sign(at - 1) is not ("=" or "=>"))
            return "";
        at -= 2;
        at = Sign(at) is ")" or "}" ? Opening(at) - 1 : at;
        at--;
        return Word(Sign(at) == "?" ? at - 1 : at);
    }

    // string[] keys = { "…" }, = new[] { "…" }, = new List<string> { "…" }, = ["…"]
    private string? OfList(int open)
    {
        if (open < 1)
            return null;
        for (var at = open - 1; at >= 0 && open - at < 12; at--)
        {
            if (Sign(at) == "=" || (Sign(at) == ":" && Sign(open) == "["))
                return NameAt(at - 1);
            if (tokens[at].Kind != 'w' && Sign(at) is not ("[" or "]" or "<" or ">" or "(" or ")" or "." or ","))
                return null;
        }

        return null;
    }

    private string? NameAt(int at)
    {
        switch (Sign(at))
        {
            case "]":
                var bracket = Opening(at);
                return tokens[bracket + 1].Kind == 't' ? Content(bracket + 1) : Simple(bracket - 1);
            case ")":
                var parenthesis = Opening(at);
                return tokens[parenthesis + 1].Kind == 't' ? Content(parenthesis + 1) : Simple(parenthesis - 1);
            case "}":
                return Simple(Opening(at) - 1);
            case "?" or "!":
                return NameAt(at - 1);
            default:
                return Simple(at);
        }
    }

    // "Key" alone says nothing; the Key of a jwt or an aes does.
    private string? Simple(int at)
    {
        if (at < 0 || tokens[at].Kind is 's' or 'c')
            return null;
        var name = Content(at);
        return name == "Key" && Sign(at - 1) == "." ? Word(at - 2) is "aes" or "_aes" or "hmac" or "_hmac" ? CodeValue.KeyOfAlgorithm : $"{Word(at - 2)}:Key" : name;
    }

    private int StartOfOperand(int at)
    {
        if (Sign(at) is ")" or "]")
            at = Opening(at) - 1;
        while (at >= 2 && Sign(at - 1) is "." or "?." && tokens[at - 2].Kind == 'w')
            at -= 2;
        if (at >= 1 && Word(at - 1) is "new" or "await")
            at--;
        return Math.Max(0, at);
    }

    private int Opening(int close)
    {
        for (int at = close, depth = 0; at >= 0; at--)
        {
            if (Sign(at) is ")" or "]" or "}")
                depth++;
            else if (Sign(at) is "(" or "[" or "{" && --depth == 0)
                return at;
        }

        return 0;
    }

    private string Sign(int at) => at >= 0 && at < tokens.Count && tokens[at].Kind == 's' ? Content(at) : "";

    private string Word(int at) => at >= 0 && at < tokens.Count && tokens[at].Kind == 'w' ? Content(at) : "";

    private string Content(int at) => text.Substring(tokens[at].Start, tokens[at].Length);
}
