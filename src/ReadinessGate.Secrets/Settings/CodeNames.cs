using ReadinessGate.Secrets.Credentials;

namespace ReadinessGate.Secrets.Settings;

/// <summary>Finds the name that a text in code stands under by reading the tokens before it.</summary>
internal sealed class CodeNames(string text, List<CodeToken> tokens)
{
    private const int LongestWalk = 64;

    // What these make of a text is still the same secret.
    private static readonly HashSet<string> Conversions = new(StringComparer.Ordinal)
        { "GetBytes", "FromBase64String", "ToBase64String", "FromHexString", "Concat", "ToSecureString", "EscapeDataString", "UrlEncode", "encode", "Buffer", "from" };

    // Calls whose first argument names the second.
    private static readonly HashSet<string> Pairs = new(StringComparer.Ordinal)
    {
        "Add", "TryAdd", "TryAddWithoutValidation", "Set", "SetValue", "Append", "AddHeader", "WithHeader", "SetRequestHeader", "SetEnvironmentVariable", "UseSetting", "AddParameter", "AddWithValue", "GetValue",
        "GetValueOrDefault", "WithEnvironment", "AddQueryParameter", "KeyValuePair", "Create", "setItem", "set", "getenv", "get", "put", "setProperty", "Claim",
    };

    private readonly CodeCursor _code = new(text, tokens);
    private readonly CodeSignatures _signatures = new(text, tokens);
    private readonly CodeLists _lists = new(new(text, tokens));

    /// <summary>The name of the text at a token; null when nothing names it.</summary>
    public string? Of(int index)
    {
        string? weak = null;
        var isConverted = false;
        var at = index - 1;
        for (var steps = 0; at >= 0 && steps < LongestWalk; steps++)
        {
            switch (_code.Sign(at))
            {
                case "+" when isConverted && IsBasic(at - 1):
                    return "password";
                case "+":
                    at = _code.StartOfOperand(at - 1) - 1;
                    continue;
                case "??" when NameAt(at - 1) is { } name && CredentialName.KindOf(name) is null:
                    weak ??= name;
                    at = _code.StartOfOperand(at - 1) - 1;
                    continue;
                case "=" or "==" or "!=" or "??=" or ":=" or "??" or "||":
                    return NameAt(at - 1) is { } assigned && (weak is null || CredentialName.KindOf(assigned) is not null) ? assigned : weak;
                case ":":
                    return _code.Sign(at - 2) is "(" or "," or "{" ? Simple(at - 1) : weak;
                case "=>" when SwitchOf(at) is var arms and > 0:
                    at = _code.StartOfOperand(arms - 1) - 1;
                    continue;
                case "=>":
                    return _code.IsText(at - 1) ? _code.Sign(at - 2) is "," or "{" or "(" or "[" ? Simple(at - 1) : null : NameAt(at - 1);
                case "(" when Conversions.Contains(_code.Word(at - 1)):
                    isConverted = true;
                    at = _code.StartOfOperand(at - 1) - 1;
                    continue;
                case "(":
                    return OfArgument(at, 0);
                case "," or "{" or "[":
                    return OfElement(at);
                default:
                    return _code.Word(at) == "return" ? OfFunction(at) : weak;
            }
        }

        return weak;
    }

    /// <summary>The text at a token and the ones that are joined to it by <c>+</c>.</summary>
    public string TextFrom(int index)
    {
        var whole = _code.Content(index);
        for (var next = index + 2; next < tokens.Count && _code.IsText(next) && _code.Sign(next - 1) == "+" && next - index < LongestWalk; next += 2)
            whole += _code.Content(next);
        return whole;
    }

    // "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes("user:password"))
    private bool IsBasic(int at) => _code.IsText(at) && _code.Content(at) == "Basic ";

    // The keyword of the switch expression that an arm belongs to; 0 when it is no arm.
    private int SwitchOf(int arrow) => _code.Enclosing(arrow - 1) is > 0 and var open && _code.Sign(open) == "{" && _code.Word(open - 1) == "switch" ? open - 1 : 0;

    // string GetPassword() { … return "…"; }
    private string? OfFunction(int at)
    {
        for (var open = _code.Enclosing(at); open > 0; open = _code.Enclosing(open - 1))
        {
            if (_code.Sign(open) != "{")
                return null;
            if (_code.Sign(open - 1) != ")")
            {
                if (_code.Word(open - 1) is "else" or "try" or "do" or "finally" or "get")
                    continue;
                return _code.Word(open - 1) is { Length: > 0 } name && _code.IsName(open - 2) ? name : null;
            }

            var function = _code.Opening(open - 1) - 1;
            if (_code.Word(function) is not ("if" or "for" or "foreach" or "while" or "switch" or "using" or "lock" or "catch" or "fixed"))
                return _code.Word(function);
        }

        return null;
    }

    private string? OfElement(int at)
    {
        var position = 0;
        var open = at;
        for (var depth = 0; open >= 0 && at - open < LongestWalk; open--)
        {
            var sign = _code.Sign(open);
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
        var key = position == 1 && _code.IsText(open + 1) && _code.Sign(open + 2) == "," ? _code.Content(open + 1) : null;
        if (_code.Sign(open) == "(")
            return key is not null && (Pairs.Contains(_code.Word(open - 1)) || IsName(key)) ? key : OfArgument(open, position);
        if (_code.Sign(open - 1) is not ("," or "{"))
            return OfList(open);
        // { "key", "value" } in a list of passwords: each value is one.
        if (key is not null && _code.Sign(open) == "{")
            return CredentialName.KindOf(key) is null && OfElement(open - 1) is { } list && CredentialName.KindOf(list) is not null ? list : key;
        // { "key", "value" } and ["key"] = "value" in a list by keys: each key is one.
        var isIndex = _code.Sign(open) == "[" && _code.Sign(open + 2) == "]" && _code.Sign(open + 3) == "=";
        if (position == 0 && _code.IsText(open + 1) && LikelyName.IsEvident(_code.Content(open + 1)) && (isIndex || _code.Sign(open + 2) == ","))
            return OfElement(open - 1);
        return isIndex ? null : OfList(open);
    }

    // "api_key", but not the beginning of a token or of a text: "api_key=".
    private static bool IsName(string text) =>
        text.Length > 0 && char.IsLetterOrDigit(text[text.Length - 1]) && text.All(character => char.IsLetterOrDigit(character) || character is '_' or '-' or '.' or ':') && CredentialName.KindOf(text) is not null;

    private string? OfArgument(int open, int position)
    {
        var callee = _code.Word(open - 1);
        // password.Equals("…"), string.Equals(password, "…")
        if (callee == "Equals")
            return position == 0 && _code.Sign(open - 2) == "." ? Simple(open - 3) : Simple(open + 1);
        if (callee.Length == 0)
            return _lists.OfTuple(open, position);
        if (callee == "new")
            callee = _lists.TypeOfNew(open - 1);
        return KnownSink.NameOf(callee, position) ?? _signatures.NameOf(callee, position);
    }

    private string? OfList(int open) => _lists.NameOf(open) is > 0 and var name ? NameAt(name) : null;

    private string? NameAt(int at) => _code.Sign(at) switch
    {
        "]" or ")" => _code.Opening(at) is var open && _code.IsText(open + 1) ? _code.Content(open + 1) : Simple(open - 1),
        "}" => Simple(_code.Opening(at) - 1),
        "?" or "!" => NameAt(at - 1),
        _ => Simple(at),
    };

    // "Key" alone says nothing; the Key of a jwt or an aes does.
    private string? Simple(int at)
    {
        if (!_code.IsName(at))
            return null;
        var name = _code.Content(at);
        return name == "Key" && _code.Sign(at - 1) == "." ? _code.Word(at - 2) is "aes" or "_aes" or "hmac" or "_hmac" ? CodeValue.KeyOfAlgorithm : $"{_code.Word(at - 2)}:Key" : name;
    }
}
