using System.Text;

namespace ReadinessGate.CodeFixes;

/// <summary>Names of settings and environment variables, made from the name of what held the value.</summary>
internal static class SettingName
{
    /// <summary>The key in configuration: <c>dbPassword</c> gives <c>DbPassword</c>, <c>Jwt:key</c> gives <c>Jwt:Key</c>.</summary>
    public static string Key(string name) => string.Join(":", Sections(name).Select(section => string.Concat(Words(section).Select(Capital))));

    /// <summary>The environment variable: <c>dbPassword</c> gives <c>DB_PASSWORD</c>, <c>Jwt:Key</c> gives <c>JWT__KEY</c>, which configuration reads as <c>Jwt:Key</c>.</summary>
    public static string Variable(string name) => string.Join("__", Sections(name).Select(section => string.Join("_", Words(section)).ToUpperInvariant()));

    private static IEnumerable<string> Sections(string name) => name.Split([':', '.'], StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<string> Words(string section)
    {
        var word = new StringBuilder();
        for (var at = 0; at < section.Length; at++)
        {
            var begins = at > 0 && char.IsUpper(section[at]) && (!char.IsUpper(section[at - 1]) || (at + 1 < section.Length && char.IsLower(section[at + 1])));
            if ((begins || !char.IsLetterOrDigit(section[at])) && word.Length > 0)
            {
                yield return word.ToString();
                word.Clear();
            }

            if (char.IsLetterOrDigit(section[at]))
                word.Append(section[at]);
        }

        if (word.Length > 0)
            yield return word.ToString();
    }

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + (word.All(char.IsUpper) ? word.Substring(1).ToLowerInvariant() : word.Substring(1));
}
