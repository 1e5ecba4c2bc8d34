using System.Text.RegularExpressions;

namespace ReadinessGate.Reporting;

/// <summary>Keeps people's home folders out of what is shown: claims, names of tests and messages of tools quote them.</summary>
public static partial class HomePath
{
    private const int Patience = 1000;

    /// <summary>The text with <c>~</c> in place of each home folder: <c>~/orders/docs</c>.</summary>
    /// <param name="text">Plain, or as JSON spells it.</param>
    public static string Hide(string text) =>
        text.Contains("home", StringComparison.Ordinal) || text.Contains("Users", StringComparison.OrdinalIgnoreCase) ? Home().Replace(text, "~") : text;

    [GeneratedRegex("""(?<![\w.~/-])(?:/(?:home|Users)/[^\s/\\"'`<>|,;:()]+|[A-Za-z]:(?:\\\\?|/)Users(?:\\\\?|/)[^\s/\\"'`<>|,;:()]+)""", RegexOptions.None, Patience)]
    private static partial Regex Home();
}
