using System.Text.RegularExpressions;

namespace ReadinessGate.Collecting.Checklists;

/// <summary>Reads phases and hours out of headings and items.</summary>
public static partial class PhaseName
{
    /// <summary>The phase that a heading names by itself, or null.</summary>
    public static ChecklistPhase? OfHeading(string text) =>
        Before().IsMatch(text) ? ChecklistPhase.PreDeployment : After().IsMatch(text) ? ChecklistPhase.PostDeployment : During().IsMatch(text) ? ChecklistPhase.Deployment : null;

    /// <summary>True for a heading that is a phase only beside others: "Deployment" may as well be a subject.</summary>
    public static bool IsBare(string text) => Bare().IsMatch(text);

    /// <summary>Hours after the deployment: <c>+24h</c>, <c>Hour 24</c>; null when the text names none.</summary>
    public static int? HoursOf(string text) =>
        Hours().Match(text) is { Success: true } match ? int.Parse(match.Groups[1].Success ? match.Groups[1].ValueSpan : match.Groups[2].ValueSpan, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(@"^\W*(?:\d+[.)]?\s*)?(?:pre-?\s?deploy(?:ment)?\b|before (?:the )?(?:deployment|deploying|release|go-live)\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Before();

    [GeneratedRegex(@"^\W*(?:\d+[.)]?\s*)?(?:during (?:the )?(?:deployment|release)\b|deployment (?:day|phase)\b)", RegexOptions.IgnoreCase)]
    private static partial Regex During();

    [GeneratedRegex(@"^\W*(?:\d+[.)]?\s*)?(?:post-?\s?deploy(?:ment)?\b|after (?:the )?(?:deployment|deploying|release|go-live)\b)", RegexOptions.IgnoreCase)]
    private static partial Regex After();

    [GeneratedRegex(@"^\W*(?:\d+[.)]?\s*)?deployment(?: (?:checklist|steps))?\W*\z", RegexOptions.IgnoreCase)]
    private static partial Regex Bare();

    [GeneratedRegex(@"^\W*?\+\s?(\d{1,4})\s?h\b|^\W*hour (\d{1,4})\b", RegexOptions.IgnoreCase)]
    private static partial Regex Hours();
}
