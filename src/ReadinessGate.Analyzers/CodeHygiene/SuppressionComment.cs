using Microsoft.CodeAnalysis.Text;

namespace ReadinessGate.Analyzers.CodeHygiene;

/// <summary>Looks for the comment that goes with a <c>#pragma warning</c>.</summary>
internal static class SuppressionComment
{
    /// <summary>Whether a comment with a word in it stands on the directive's line, or above it and the directives right before it.</summary>
    public static bool Explains(SourceText text, int directive)
    {
        var number = text.Lines.IndexOf(directive);
        var own = text.Lines[number].ToString();
        if (own.IndexOf("//", StringComparison.Ordinal) is var at and >= 0 && HoldsWord(own.Substring(at)))
            return true;
        for (number--; number >= 0; number--)
        {
            var line = text.Lines[number].ToString().Trim();
            if (!line.StartsWith("#pragma", StringComparison.Ordinal))
                return (line.StartsWith("//", StringComparison.Ordinal) || line.EndsWith("*/", StringComparison.Ordinal)) && HoldsWord(line);
        }

        return false;
    }

    private static bool HoldsWord(string comment) => comment.Any(char.IsLetter);
}
