using ReadinessGate.Secrets.Credentials;

namespace ReadinessGate.Secrets.Settings;

/// <summary>Tells a password that a note gives away (<c>user: SAPSYNC, password: …</c>) from the words that stand behind "password:" in a sentence.</summary>
internal static class NotedPassword
{
    // What stands there instead of a password: how it is kept.
    private static readonly HashSet<string> Ways = new(StringComparer.Ordinal) { "sha", "md", "base", "int", "utf", "hash", "hashed", "bcrypt", "argon", "pbkdf", "aes", "rsa", "hmac", "oauth", "see", "step", "issue", "max", "min" };

    /// <summary>Whether a pair of a comment is such a password.</summary>
    public static bool IsIn(string comment, Setting setting) =>
        CredentialName.KindOf(setting.KeyPath) == "password" && EndsClause(comment, setting.Start + setting.Length) && IsChosen(setting.Value) && !IsOption(comment, setting);

    /// <summary>Whether a text is no word: it was chosen to be hard to guess.</summary>
    public static bool IsChosen(string value) =>
        value.Any(char.IsLower) && value.Any(char.IsDigit) && CodeValue.LooksChosen(value) && value.IndexOfAny(['(', ')', '[', ']', '<', '>', '{', '}', '/', '\\']) < 0 && !NameWords.Split(value).Exists(Ways.Contains);

    // "--password x" belongs to a command, which is read as one where commands stand.
    private static bool IsOption(string comment, Setting setting) =>
        setting.Start > 0 && comment.LastIndexOf(setting.KeyPath, setting.Start - 1, StringComparison.Ordinal) is > 0 and var name && (comment[name - 1] is '-' or '/');

    // A sentence goes on behind a word of it.
    private static bool EndsClause(string comment, int end)
    {
        while (end < comment.Length && comment[end] is ' ' or '\t')
            end++;
        return end >= comment.Length || comment[end] is '\r' or '\n' or ',' or ';' or ')' or '*';
    }
}
