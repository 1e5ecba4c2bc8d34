namespace ReadinessGate.Checks.Release;

/// <summary>A claim is only as good as it is fresh: what was true half a year ago is looked at again.</summary>
/// <remarks>
/// A tick holds for the days of its <c>valid:</c>, else for those of <c>checklist.validFor</c>, counted from its <c>date:</c>; the last of these days is not expired yet. Without either it never expires.
/// A sign-off holds for the days of <c>checklist.validFor</c>; of several rows of a role the latest counts. <c>review: 2026-12-21</c> in the front matter is the day by which the whole checklist is looked at again.
/// Fix: establish it anew, and write the new day; let the role sign again; look at the checklist, and write the day of the next review.
/// </remarks>
public sealed class ExpiredTicksCheck : Check<Checklist>
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("RG7004", "No tick, no sign-off and no review has expired", Category.Release) { Settings = [ChecklistSettings.ValidFor], Section = ChecklistSettings.Section, Needs = ChecklistSettings.Needs };

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Examine(Checklist evidence, Limits limits)
    {
        if (evidence.Review is { } review && review.Day < evidence.Today)
            yield return new Finding($"{evidence.Path} was to be reviewed by {CalendarText.Of(review.Day)}", review.At, Remedy: "look at every item, and write the day of the next review");
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

        if (ChecklistSettings.ValidDays(limits) is { } validDays)
            foreach (var row in evidence.SignOffs.Where(row => row.IsSigned).GroupBy(row => row.Role, StringComparer.OrdinalIgnoreCase).Select(role => role.MaxBy(row => row.Date)!))
                if (evidence.Today.DayNumber - row.Date!.Value.DayNumber is var age && age > validDays)
                    yield return new Finding($"'{row.Role}' signed on {CalendarText.Of(row.Date.Value)}, which expired on {CalendarText.Of(row.Date.Value.AddDays(validDays))} (valid {Quantity.Of(validDays, "day")})", row.At, Measured: Quantity.Of(age, "day"), Required: $"at most {Quantity.Of(validDays, "day")}", Remedy: "let the role look again, and sign again");
    }
}
