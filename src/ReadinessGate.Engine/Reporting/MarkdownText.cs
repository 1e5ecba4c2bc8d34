using System.Text;

namespace ReadinessGate.Reporting;

/// <summary>Text from a repository must not become markup: names of tests and files may hold anything.</summary>
public static class MarkdownText
{
    /// <summary>The text on one line, without markup.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var character in OneLine.Of(text))
            escaped.Append(character switch
            {
                '\\' or '`' or '*' or '_' or '[' or ']' or '|' or '#' => "\\" + character,
                '<' => "&lt;",
                '>' => "&gt;",
                '&' => "&amp;",
                _ => character.ToString(),
            });
        return escaped.ToString();
    }
}
