using System.Text.RegularExpressions;

namespace ReadinessGate.Collecting.Checklists;

/// <summary>Reads the decision to deploy from lines such as <c>**Rollback owner**: Bo</c>.</summary>
public static partial class DecisionReader
{
    /// <summary>The decision with what a line of its section adds.</summary>
    public static Decision Add(Decision decision, string line)
    {
        var field = Field().Match(line.Replace("**", "", StringComparison.Ordinal).Replace("|", " : ", StringComparison.Ordinal).Trim(' ', ':'));
        if (!field.Success)
            return decision;
        var (name, value) = (field.Groups[1].Value.ToLowerInvariant(), field.Groups[2].Value.Trim(' ', ':'));
        if (name.Contains("window", StringComparison.Ordinal))
            return decision with { Window = decision.Window ?? Blank.OrNull(value) };
        if (name.Contains("rollback", StringComparison.Ordinal))
            return decision with { RollbackOwner = decision.RollbackOwner ?? Blank.OrNull(value) };
        if (name.Contains("date", StringComparison.Ordinal))
            return decision with { Date = decision.Date ?? CalendarText.Day(value) };
        return IsQuestion(name) ? decision with { Answer = decision.Answer ?? Answer(value) } : decision;
    }

    private static bool IsQuestion(string name) => Question().IsMatch(name);

    // Where both answers are offered, only a ticked one counts.
    private static bool? Answer(string value)
    {
        var ticked = Ticked().Match(value);
        if (!ticked.Success && Offered().IsMatch(value))
            return null;
        var word = ticked.Success ? ticked.Groups[1].Value : Word().Match(value).Value;
        return word.ToLowerInvariant() switch
        {
            "yes" or "go" or "approved" => true,
            "no" or "no-go" or "rejected" => false,
            _ => null,
        };
    }

    [GeneratedRegex(@"^\s*(?:[-*+]\s+)?([A-Za-z][A-Za-z ?/()-]{1,60}?)\s*:\s*(.*)\z")]
    private static partial Regex Field();

    [GeneratedRegex(@"\b(?:decision|approved?|ready|go|deploy to)\b")]
    private static partial Regex Question();

    [GeneratedRegex(@"(?:\[[xX]\]|☑|☒|✅)\s*(yes|no-go|no|go|approved|rejected)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Ticked();

    [GeneratedRegex(@"☐|\[ \]|/\s*no\b", RegexOptions.IgnoreCase)]
    private static partial Regex Offered();

    [GeneratedRegex(@"^(?:yes|no-go|no|go|approved|rejected)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Word();
}
