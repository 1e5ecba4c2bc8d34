namespace ReadinessGate.Checks.Release;

/// <summary>A claim is only as good as it is fresh: what was true half a year ago is looked at again.</summary>
/// <remarks>
/// A tick holds for the days of its <c>valid:</c>, else for those of <c>checklist.validFor</c>, counted from its <c>date:</c>; the last of these days is not expired yet. Without either it never expires.
/// Fix: establish it anew, and write the new day.
/// </remarks>
public sealed class ExpiredTicksCheck : Check<Checklist>
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("RG7004", "No tick has expired", Category.Release) { Settings = [ChecklistSettings.ValidFor], Section = ChecklistSettings.Section, Needs = ChecklistSettings.Needs };

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Examine(Checklist evidence, Limits limits)
    {
        foreach (var item in ChecklistSettings.Ticked(evidence))
        {
            if (item.Attributes.Date is not { } date || (item.Attributes.ValidDays ?? ChecklistSettings.ValidDays(limits)) is not { } days || evidence.Today.DayNumber - date.DayNumber <= days)
                continue;
            var owner = item.Attributes.Owner is { } name ? $"owner {name.TrimStart('@')}, " : "";
            yield return new Finding(
                $"{item.Name} expired on {CalendarText.Of(date.AddDays(days))} ({owner}valid {Quantity.Of(days, "day")})",
                item.At,
                Measured: Quantity.Of(evidence.Today.DayNumber - date.DayNumber, "day"),
                Required: $"at most {Quantity.Of(days, "day")}",
                Remedy: "establish it anew, and write the new date");
        }
    }
}
