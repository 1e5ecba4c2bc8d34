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

    // Bicep, Terraform and others write the type between the name and the value.
    private static readonly Regex Typed = new("""(?<![A-Za-z0-9_])(?<name>[A-Za-z_][A-Za-z0-9_]{1,80})(?:\s{1,4}|\s{0,2}:\s{0,2})string\s{0,4}=\s{0,4}["'](?<text>[^"']{0,1024})["']""", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, Patience);

    private static readonly Regex NamedValue = new(
        """\b(?:name|key)["']?\s{0,4}[:=]\s{0,4}["']?(?<name>[A-Za-z_][\w:.-]{1,80})["']?\s{0,4},\s{0,4}["']?value["']?\s{0,4}[:=]\s{0,4}["'](?<text>[^"']{0,1024})["']""",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, Patience);

    // In a manual: the password is `…`.
    private static readonly Regex Told = new("""(?<![\w-])(?<name>password|passwort|passphrase|token|secret|api[ -]key)(?:\s{1,2}is)?:?\s{1,3}`(?<text>[^`\s]{4,256})`""", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, Patience);

    private static readonly Regex Block = new("""^\s{0,8}variable\s{1,4}"(?<name>[\w-]{1,80})""", RegexOptions.CultureInvariant, Patience);

    // Programs whose short option is a password: the name is theirs, so the pair has none of its own.
    private static readonly Regex ShortOption = new(
        """\b(?:docker\s{1,4}login\b.{0,200}?\s-p|sshpass\s{1,4}-p|sqlcmd\b.{0,200}?\s-P|mysql(?:dump)?\b.{0,200}?\s-p)\s{0,2}(?:"(?<text>[^"]{1,256})"|'(?<text>[^']{1,256})'|(?<bare>[^\s"'\-]\S{0,255}))|\bConvertTo-SecureString\s{1,4}(?:-String\s{1,4})?(?:"(?<text>[^"$]{1,256})"|'(?<text>[^']{1,256})')|\bmachine\s{1,4}\S{1,200}\s{1,4}login\s{1,4}\S{1,200}\s{1,4}password\s{1,4}(?<bare>\S{1,256})|\bcurl\b.{0,200}?\s(?:-u|--user)\s{1,4}["']?[^\s:"']{1,128}:(?<bare>[^\s"']{1,256})""",
        RegexOptions.CultureInvariant, Patience);

    /// <summary>Reads the pairs of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isCode">Whether only quoted values count: in a program everything else is an expression.</param>
    public static IEnumerable<Setting> Read(string text, bool isCode)
    {
        var number = 0;
        var block = "";
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            number++;
            if (end - start is > 3 and <= LongestLine)
            {
                var line = text.Substring(start, end - start).TrimEnd('\r');
                block = isCode || line.IndexOf("variable", StringComparison.Ordinal) < 0 || Block.Match(line) is not { Success: true } variable ? block : variable.Groups["name"].Value;
                foreach (var setting in ReadLine(line, start, number, isCode))
                    yield return block.Length > 0 && setting.KeyPath == "default" ? setting with { KeyPath = block } : setting;
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
            Add(ShortOption, "password");
            if (!isCode)
            {
                Add(Typed, name: null);
                Add(NamedValue, name: null);
                Add(Told, name: null);
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

        void Add(Regex regex, string? name)
        {
            for (var match = regex.Match(line); match.Success; match = match.NextMatch())
            {
                var isText = match.Groups["text"].Success;
                var value = isText ? match.Groups["text"] : match.Groups["bare"];
                if ((isText || !isCode || name is not null) && !settings.Any(known => known.Start == offset + value.Index))
                    settings.Add(new(name ?? match.Groups["name"].Value, value.Value, isText || name is not null, offset + value.Index, value.Length, number, value.Index + 1));
            }
        }
    }
}
