using System.Text.RegularExpressions;
using ReadinessGate.Secrets.Credentials;

namespace ReadinessGate.Secrets.Settings;

/// <summary>Reads pairs of name and value from any text, line by line, in the ways of <see cref="AssignmentPatterns"/>.</summary>
/// <remarks>For files without a reader of their own. It knows no nesting, so a key path is one name. A line that is no pair is passed over. Never throws.</remarks>
public static class AssignmentReader
{
    private const int LongestLine = 4096;

    // A line without one of these words names no credential, whatever stands on it.
    private static readonly KeywordTable Words = new(
        ["pass", "pwd", "_pw", "_pat", "secret", "token", "key", "credential", "auth", "cookie", "login", "curl", "mysql", "sqlcmd", "push", "default", "signature", "pepper", "securestring", "pw:", "$pat ", "pat =", "pat=", "pat:", "/rp ", "/user:", "/p ", LoginLines.Port], ignoreCase: true);

    // Whose password a note tells.
    private static readonly string[] Accounts = ["user", "login", "account"];

    /// <summary>Reads the pairs of a text. <see cref="Setting.IsText"/> tells whether a value is quoted, or stands where a program takes a password.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isCode">Whether only quoted values count: in a program everything else is an expression.</param>
    public static IEnumerable<Setting> Read(string text, bool isCode) => Read(text, isCode, words: null);

    /// <summary>Reads the pairs of the lines that may name a credential, and none of the others.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isCode">Whether only quoted values count.</param>
    public static IEnumerable<Setting> ReadCredentials(string text, bool isCode) => Read(text, isCode, Words);

    private static IEnumerable<Setting> Read(string text, bool isCode, KeywordTable? words)
    {
        var number = 0;
        var variable = "";
        var previous = "";
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            number++;
            if (end - start is > 3 and <= LongestLine)
            {
                var line = text.Substring(start, end - start).TrimEnd('\r');
                variable = VariableOf(line, isCode) ?? variable;
                var before = previous;
                previous = line;
                if (words?.IsIn(line) == false)
                {
                    start = end + 1;
                    continue;
                }

                foreach (var setting in ReadLine(line, before, start, number, isCode))
                    yield return variable.Length > 0 && setting.KeyPath == "default" ? setting with { KeyPath = variable } : setting;
            }

            start = end + 1;
        }
    }

    private static string? VariableOf(string line, bool isCode) =>
        !isCode && line.IndexOf("variable", StringComparison.Ordinal) >= 0 && AssignmentPatterns.Variable.Match(line) is { Success: true } head ? head.Groups["name"].Value : null;

    private static List<Setting> ReadLine(string line, string previous, int offset, int number, bool isCode)
    {
        var settings = new List<Setting>();
        try
        {
            // What is known for sure first: a position is read once.
            Add(AssignmentPatterns.Password, "password");
            Add(AssignmentPatterns.ApiKey, "apiKey");
            foreach (var pattern in CommandPatterns.Of(line))
                Add(pattern, "password");
            if (!isCode && LoginLines.Of(line, previous) is { } login)
                Add(login, "password", CodeValue.LooksChosen);
            if (!isCode && Array.Exists(Accounts, word => line.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0))
                Add(AssignmentPatterns.Login, "password", NotedPassword.IsChosen);
            foreach (var pattern in isCode ? [AssignmentPatterns.Pair] : Named(line))
                Add(pattern, name: null);
            if (!isCode && line.IndexOf("</", StringComparison.Ordinal) >= 0)
                settings.AddRange(EmbeddedReader.Elements(line).Where(setting => CredentialName.KindOf(setting.KeyPath) is not null).Select(setting => setting with { Start = offset + setting.Start, Line = number, Column = setting.Start + 1 }));
        }
        catch (RegexMatchTimeoutException)
        {
            // A line made to be slow is no configuration.
        }

        return settings;

        // The costly ones only on lines with their mark.
        static IEnumerable<Regex> Named(string line)
        {
            if (line.IndexOf('|') >= 0)
                yield return AssignmentPatterns.Row;
            yield return AssignmentPatterns.Typed;
            yield return AssignmentPatterns.Beside;
            yield return AssignmentPatterns.Told;
            yield return AssignmentPatterns.Command;
            yield return AssignmentPatterns.Pair;
            yield return AssignmentPatterns.Option;
            yield return AssignmentPatterns.Instruction;
        }

        void Add(Regex regex, string? name, Func<string, bool>? isSecret = null)
        {
            for (var match = regex.Match(line); match.Success; match = match.NextMatch())
            {
                var isQuoted = match.Groups["text"].Success;
                var value = isQuoted ? match.Groups["text"] : match.Groups["bare"];
                if (isSecret?.Invoke(value.Value) == false)
                    continue;
                if (!isQuoted && name is null && (isCode || IsProse(line, match.Groups["name"].Index, value)))
                    continue;
                var setting = Setting(name ?? match.Groups["name"].Value, value.Value, isQuoted || name is not null, value.Index);
                if (!settings.Exists(known => known.Start == setting.Start))
                    settings.Add(setting);
            }
        }

        Setting Setting(string name, string value, bool isText, int start) => !isText && AssignmentPatterns.Inner.Match(value) is { Success: true } inner
            ? new(inner.Groups["name"].Value, inner.Groups["bare"].Value, isText, offset + start + inner.Groups["bare"].Index, inner.Groups["bare"].Length, number, start + inner.Groups["bare"].Index + 1)
            : new(name, value, isText, offset + start, value.Length, number, start + 1);
    }

    // "whoever knows the password: nobody else may": a sentence goes on before the name and behind the word.
    private static bool IsProse(string line, int name, Group word)
    {
        var end = word.Index + word.Length;
        return name > 1 && line[name - 1] == ' ' && char.IsLetter(line[name - 2]) && end + 1 < line.Length && line[end] == ' ' && char.IsLetter(line[end + 1]) && word.Value.All(char.IsLetter);
    }
}
