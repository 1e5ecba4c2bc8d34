namespace ReadinessGate.Secrets.Settings;

/// <summary>The names of the parameters of the functions, constructors and records that the same text declares, for the arguments that it calls them with.</summary>
internal sealed class CodeSignatures(string text, List<CodeToken> tokens)
{
    private const int LongestList = 96;
    private const int MostNames = 512;

    // A word before these makes a call of a name and its bracket, no declaration.
    private static readonly HashSet<string> Operators = new(StringComparer.Ordinal)
        { "new", "return", "await", "throw", "in", "is", "as", "case", "else", "yield", "not", "and", "or", "when", "do", "typeof", "nameof", "base", "this", "def", "func", "function" };

    private readonly CodeCursor _code = new(text, tokens);
    private Dictionary<string, List<string>>? _names;

    /// <summary>The name of the parameter at a position, from 0; null when the text declares no such function.</summary>
    public string? NameOf(string function, int position) => (_names ??= Read()).TryGetValue(function, out var names) ? names.ElementAtOrDefault(position) : null;

    /// <summary>The last words of the parts between two brackets that are a type and a name each; none when one is not.</summary>
    public static List<string> NamesIn(CodeCursor code, int open, int close)
    {
        var names = new List<string>();
        var (depth, start, isDefault) = (0, open + 1, false);
        var name = "";
        for (var at = open + 1; at <= close && close - open < LongestList; at++)
        {
            var sign = code.Sign(at);
            depth += sign is "(" or "[" or "{" or "<" ? 1 : sign is ")" or "]" or "}" or ">" && at < close ? -1 : 0;
            if (depth == 0 && (sign == "," || at == close))
            {
                if (name.Length == 0)
                    return [];
                names.Add(name);
                (name, start, isDefault) = ("", at + 1, false);
            }
            else if (sign == "=")
            {
                isDefault = true;
            }
            else if (!isDefault && depth == 0)
            {
                // A type stands before the name: "string user", "List<int> ids", "string? key".
                name = at > start && code.Word(at) is { Length: > 0 } word ? word : "";
            }
        }

        return names;
    }

    private Dictionary<string, List<string>> Read()
    {
        var all = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        for (var open = 2; open < tokens.Count && all.Count < MostNames; open++)
        {
            if (_code.Sign(open) != "(" || _code.Word(open - 1) is not { Length: > 0 } name || !IsType(open - 2) || Close(open) is not (> 0 and var close) || close == open + 1)
                continue;
            if (NamesIn(_code, open, close) is { Count: > 0 } names && (!all.TryGetValue(name, out var known) || names.Count > known.Count))
                all[name] = names;
        }

        return all;
    }

    private bool IsType(int at) => _code.Word(at) is { Length: > 0 } word ? !Operators.Contains(word) : _code.Sign(at) is ">" or "]" or "?";

    private int Close(int open)
    {
        for (int at = open, depth = 0; at < tokens.Count && at - open < LongestList; at++)
        {
            if (_code.Sign(at) is "(" or "[" or "{")
                depth++;
            else if (_code.Sign(at) is ")" or "]" or "}" && --depth == 0)
                return at;
        }

        return 0;
    }
}
