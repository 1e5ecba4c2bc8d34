namespace ReadinessGate.Reporting;

/// <summary>Keeps text from a repository on one line and away from the terminal's controls: names of tests and files may hold anything.</summary>
public static class OneLine
{
    /// <summary>The text with a space for every line end and control character.</summary>
    public static string Of(string text) => text.Any(IsControl)
        ? string.Concat(text.ReplaceLineEndings(" ").Select(character => IsControl(character) ? ' ' : character))
        : text;

    // U+2028 and U+2029 end a line as well; the bidirectional controls turn around what follows.
    private static bool IsControl(char character) => char.IsControl(character) || character is '\u2028' or '\u2029' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
