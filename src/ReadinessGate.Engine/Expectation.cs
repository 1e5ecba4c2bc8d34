using System.Text.RegularExpressions;

namespace ReadinessGate;

/// <summary>What a command of the checklist must answer.</summary>
/// <param name="Kind"><c>exit</c>, <c>text</c>, <c>regex</c> or <c>number</c>.</param>
/// <param name="Value">The exit code, the text, the pattern, or comparison and bound: <c>&lt;= 5</c>.</param>
public sealed partial record Expectation(string Kind, string Value)
{
    /// <summary>What a text that is none should look like.</summary>
    public const string Shape = "'exit 0', 'text ready', 'regex ^ok' or 'number <= 5'";

    /// <summary>The expectation, or null when the text is none.</summary>
    public static Expectation? Parse(string text)
    {
        var parts = text.Trim().Split(' ', 2, StringSplitOptions.TrimEntries);
        if (parts.Length != 2 || parts[1].Length == 0)
            return null;
        var isSound = parts[0] switch
        {
            "exit" => int.TryParse(parts[1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
            "text" => true,
            "regex" => IsPattern(parts[1]),
            "number" => Bound().IsMatch(parts[1]),
            _ => false,
        };
        return isSound ? new Expectation(parts[0], parts[1]) : null;
    }

    // Without backtracking, so that no output can hold the gate up.
    private static bool IsPattern(string pattern)
    {
        try
        {
            return new Regex(pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant) is not null;
        }
        catch (Exception problem) when (problem is ArgumentException or NotSupportedException)
        {
            return false;
        }
    }

    [GeneratedRegex(@"^(?:<=|>=|<|>|=)\s*-?[0-9]{1,15}(?:\.[0-9]{1,9})?\z")]
    private static partial Regex Bound();
}
