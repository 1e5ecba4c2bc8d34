using System.Text.RegularExpressions;
using ReadinessGate.Checklists;

namespace ReadinessGate.Collecting.Checklists;

/// <summary>What the lines below a heading are.</summary>
public enum PartKind
{
    /// <summary>Items.</summary>
    Items,

    /// <summary>What is still to be done.</summary>
    Actions,

    /// <summary>Conditions of the approval.</summary>
    Conditions,

    /// <summary>The decision to deploy.</summary>
    Decision,
}

/// <summary>A heading with what it says about the lines below it.</summary>
/// <param name="Title">Its text.</param>
/// <param name="Level">1 to 6; 0 for what stands above the first heading.</param>
/// <param name="Kind">What stands below.</param>
/// <param name="Phase">The phase it names, itself or by a heading above it.</param>
/// <param name="Hours">The hours after the deployment that it names.</param>
/// <param name="At">Where.</param>
public sealed partial record ChecklistPart(string Title, int Level, PartKind Kind, ChecklistPhase Phase, int? Hours, Place At)
{
    /// <summary>A heading below another.</summary>
    public ChecklistPart Below(string title, int level, Place at, ChecklistPhase? phase)
    {
        var kind = HeadingText.ListsActions(title) ? PartKind.Actions : Conditions().IsMatch(title) ? PartKind.Conditions : Decision().IsMatch(title) ? PartKind.Decision : Kind;
        var hours = PhaseName.HoursOf(title);
        return new ChecklistPart(title, level, kind, phase ?? (hours is null ? Phase : ChecklistPhase.PostDeployment), hours ?? Hours, at);
    }

    [GeneratedRegex(@"\b(?:conditions (?:for|of) (?:the )?approval|approval conditions)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Conditions();

    [GeneratedRegex(@"^\W*(?:deployment |final )?decision\W*\z", RegexOptions.IgnoreCase)]
    private static partial Regex Decision();
}
