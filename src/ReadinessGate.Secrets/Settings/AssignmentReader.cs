using System.Text.RegularExpressions;

namespace ReadinessGate.Secrets.Settings;

/// <summary>Reads pairs of name and value from any text, line by line: <c>NAME=value</c>, <c>name: value</c>, <c>$env:NAME = "…"</c>, <c>--name value</c>, <c>ENV NAME value</c>.</summary>
/// <remarks>For files without a reader of their own. It knows no nesting, so a key path is one name. A line that is no pair is passed over. Never throws.</remarks>
public static class AssignmentReader
{
    private const int LongestLine = 4096;
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(250);

    private static readonly Regex Pair = new(
        """(?<![A-Za-z0-9_])(?:env:)?(?<name>[A-Za-z_@][A-Za-z0-9_.@-]{1,80})["'\]\}]{0,3}\s{0,4}(?:=>|:=|\?\?=|[:=])\s{0,4}(?:\$@|@\$|[@$N])?(?:"(?<text>[^"]{0,1024})"|'(?<text>[^']{0,1024})'|(?<bare>[^\s"',;(){}<>\[\]]{1,1024}))""",
        RegexOptions.CultureInvariant, Patience);

    private static readonly Regex Option = new(
        """(?<![\w-])(?:--?|/)(?<name>[A-Za-z][A-Za-z0-9-]{1,60})[ =]{1,2}(?:"(?<text>[^"]{0,1024})"|'(?<text>[^']{0,1024})'|(?<bare>[^\s"'\-][^\s"']{0,1024}))""",
        RegexOptions.CultureInvariant, Patience);

    private static readonly Regex Instruction = new(@"^\s{0,16}(?:ENV|ARG)\s{1,8}(?<name>\w{1,80})\s{1,8}(?:""(?<text>[^""]{0,1024})""|(?<bare>\S{1,1024}))\s{0,8}$", RegexOptions.CultureInvariant, Patience);

    // Commands that take a name and its value one after the other, and headers.
    private static readonly Regex NamedValue = new(
        """\b(?:setx|Set-Item\s{1,4}(?:-Path\s{1,4})?env:|user-secrets\s{1,4}set|SetEnvironmentVariable\()\s{0,4}["']?(?<name>[A-Za-z_][\w:.-]{1,80})["']?,?\s{1,4}(?:-Value\s{1,4})?(?:"(?<text>[^"]{1,1024})"|'(?<text>[^']{1,1024})'|(?<bare>[^\s"'$%]\S{0,1024}))|\b(?<name>Authorization)["']?\s{0,4}[:=,]\s{0,4}["']?(?:Bearer|Basic|Token)\s{1,4}(?<bare>[A-Za-z0-9._~+/=-]{16,1024})""",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, Patience);

    // Programs whose short option is a password: the name is theirs, so the pair has none of its own.
    private static readonly Regex ShortOption = new(
        """\b(?:docker\s{1,4}login\b.{0,200}?\s-p|sshpass\s{1,4}-p|sqlcmd\b.{0,200}?\s-P|az\s{1,4}login\b.{0,200}?\s-p|machine\b.{0,200}?\slogin\s{1,4}\S{1,128}\s{1,4}password|ConvertTo-SecureString(?:\s{1,4}-String)?\s|mysql(?:dump)?\b.{0,200}?\s-p)\s{0,2}(?:"(?<text>[^"]{1,256})"|'(?<text>[^']{1,256})'|(?<bare>[^\s"'\-]\S{0,255}))|\bcurl\b.{0,200}?\s(?:-u|--user)\s{1,4}["']?[^\s:"']{1,128}:(?<bare>[^\s"']{1,256})""",
        RegexOptions.CultureInvariant, Patience);

    private static readonly Regex ShortKey = new("""\bnuget\s{1,4}push\b.{0,200}?\s-k\s{1,4}["']?(?<bare>[^\s"'$%]\S{1,255})""", RegexOptions.CultureInvariant, Patience);

    // --from-literal=password=…: what is assigned is a pair itself.
    private static readonly Regex Inner = new(@"^(?<name>[A-Za-z_][\w.-]{1,80})=(?<bare>[^\s""';=]{1,1024})$", RegexOptions.CultureInvariant, Patience);

    // A line without one of these words names no credential, whatever stands on it.
    private static readonly KeywordTable Words = new(["pass", "pwd", "secret", "token", "key", "credential", "auth", "cookie", "login", "curl", "mysql", "sqlcmd", "push", "securestring"], ignoreCase: true);

    /// <summary>Reads the pairs of the lines that may name a credential.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isCode">Whether only quoted values count: in a program everything else is an expression.</param>
    public static IEnumerable<Setting> ReadCredentials(string text, bool isCode)
    {
        var (number, counted) = (1, 0);
        foreach (var hit in Words.FindIn(text))
        {
            if (hit.Start < counted)
                continue;
            var start = text.LastIndexOf('\n', hit.Start) + 1;
            var end = text.IndexOf('\n', hit.Start) is var feed and >= 0 ? feed : text.Length;
            for (; counted < start; counted++)
                number += text[counted] == '\n' ? 1 : 0;
            if (end - start is > 3 and <= LongestLine)
            {
                foreach (var setting in ReadLine(text.Substring(start, end - start).TrimEnd('\r'), start, number, isCode))
                    yield return setting;
            }

            (number, counted) = (number + 1, end + 1);
        }
    }

    /// <summary>Reads the pairs of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isCode">Whether only quoted values count: in a program everything else is an expression.</param>
    public static IEnumerable<Setting> Read(string text, bool isCode)
    {
        var number = 0;
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            number++;
            if (end - start is > 3 and <= LongestLine)
            {
                foreach (var setting in ReadLine(text.Substring(start, end - start).TrimEnd('\r'), start, number, isCode))
                    yield return setting;
            }

            start = end + 1;
        }
    }

    private static List<Setting> ReadLine(string line, int offset, int number, bool isCode)
    {
        var settings = new List<Setting>();
        try
        {
            // What is known for sure first: a position is read once.
            if (!isCode)
            {
                Add(ShortOption, "password");
                Add(ShortKey, "apiKey");
                Add(NamedValue, name: null);
            }

            Add(Pair, name: null);
            if (isCode)
                return settings;
            Add(Option, name: null);
            Add(Instruction, name: null);
        }
        catch (RegexMatchTimeoutException)
        {
            // A line made to be slow is no configuration.
        }

        return settings;

        Setting Setting(string name, string value, int start, bool isText) => !isText && Inner.Match(value) is { Success: true } inner
            ? new(inner.Groups["name"].Value, inner.Groups["bare"].Value, IsText: true, offset + start + inner.Groups["bare"].Index, inner.Groups["bare"].Length, number, start + inner.Groups["bare"].Index + 1)
            : new(name, value, IsText: true, offset + start, value.Length, number, start + 1);

        void Add(Regex regex, string? name)
        {
            for (var match = regex.Match(line); match.Success; match = match.NextMatch())
            {
                var isText = match.Groups["text"].Success;
                var value = isText ? match.Groups["text"] : match.Groups["bare"];
                if (!isText && (isCode || IsProse(line, match.Groups["name"].Index, value)))
                    continue;
                var setting = Setting(name ?? NameOf(match), value.Value, value.Index, isText);
                if (!settings.Any(known => known.Start == setting.Start))
                    settings.Add(setting);
            }
        }
    }

    // "whoever knows the password: nobody else may": a sentence goes on before the name and behind the word.
    private static bool IsProse(string line, int name, Group word)
    {
        var end = word.Index + word.Length;
        return name > 1 && line[name - 1] == ' ' && char.IsLetter(line[name - 2]) && end + 1 < line.Length && line[end] == ' ' && char.IsLetter(line[end + 1]) && word.Value.All(char.IsLetter);
    }

    // What stands in the header is what authorizes.
    private static string NameOf(Match match) => match.Groups["name"].Value is var name && name.Equals("Authorization", StringComparison.OrdinalIgnoreCase) ? "Authorization:Token" : name;
}
