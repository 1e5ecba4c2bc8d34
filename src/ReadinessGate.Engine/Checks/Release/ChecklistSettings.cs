namespace ReadinessGate.Checks.Release;

/// <summary>The keys of readiness.json that the checks of the checklist share.</summary>
public static class ChecklistSettings
{
    /// <summary>The section whose presence asks for all of them.</summary>
    public const string Section = "checklist";

    /// <summary>What all of them need.</summary>
    public const string Needs = "the checklist";

    /// <summary>The file.</summary>
    public static readonly Setting Path = new("checklist.path", typeof(string), $"The checklist, relative to this file; {Checklist.DefaultPath} unless set.");

    /// <summary>How long a tick and its evidence hold.</summary>
    public static readonly Setting ValidFor = new("checklist.validFor", typeof(string), "For how many days a tick and its evidence hold unless the item says otherwise, such as 90d; for ever unless set.");

    /// <summary>Who signs.</summary>
    public static readonly Setting SignOff = new("checklist.signOff", typeof(Dictionary<string, string[]>), "The roles that must sign, each with the names of those who may; anyone where the list is empty.");

    /// <summary>What a sign-off lets change.</summary>
    public static readonly Setting MayChange = new("checklist.mayChange", typeof(string[]), "Globs of files that may change after a sign-off; the checklist itself always may.");

    /// <summary>The days of <c>checklist.validFor</c>, or null.</summary>
    public static int? ValidDays(Limits limits) => CalendarText.Span(limits.Find(ValidFor.Name)?.Text);

    /// <summary>The items whose boxes are ticked, and of which no check decides instead.</summary>
    public static IEnumerable<ChecklistItem> Ticked(Checklist checklist) =>
        checklist.Items.Where(item => item.State == ItemState.Ticked && item.Attributes.Checks.IsEmpty && ItemCondition.Of(checklist, item).NotApplicable is null);
}
