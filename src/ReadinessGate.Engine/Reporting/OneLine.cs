using System.Text;

namespace ReadinessGate.Reporting;

/// <summary>Keeps text from a repository on one line, without anyone's home folder, and away from the controls of terminals and the commands of CI systems: names of tests and files may hold anything.</summary>
/// <remarks>
/// Source: GitHub reads <c>::error::</c> and <c>##[error]</c> out of a job's output, Azure Pipelines <c>##vso[…]</c>, TeamCity <c>##teamcity[…]</c>.
/// </remarks>
public static class OneLine
{
    /// <summary>The text with a space for every line end and control character, and a space within <c>::</c> and <c>##</c>.</summary>
    public static string Of(string text)
    {
        text = HomePath.Hide(text);
        if (!text.Any(IsControl) && !text.Contains("::", StringComparison.Ordinal) && !text.Contains("##", StringComparison.Ordinal))
            return text;
        var line = new StringBuilder(text.Length);
        foreach (var character in text.ReplaceLineEndings(" "))
        {
            // A command must keep its mark in one piece; a reader understands it all the same.
            if (character is ':' or '#' && line.Length > 0 && line[^1] == character)
                line.Append(' ');
            line.Append(IsControl(character) ? ' ' : character);
        }

        return line.ToString();
    }

    /// <summary>True for what a terminal obeys instead of showing it.</summary>
    // U+2028 and U+2029 end a line as well; the bidirectional marks turn around what follows.
    public static bool IsControl(char character) =>
        char.IsControl(character) || character is '\u061C' or '\u200E' or '\u200F' or '\u2028' or '\u2029' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
