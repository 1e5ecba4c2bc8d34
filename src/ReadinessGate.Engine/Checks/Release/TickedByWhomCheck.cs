namespace ReadinessGate.Checks.Release;

/// <summary>Someone answers for every tick, and says since when it holds.</summary>
/// <remarks>
/// A tick has <c>owner:@ana</c> and <c>date:2026-09-14</c> in its comment. Placeholders are no values, and no day lies in the future.
/// An item with <c>check:</c> needs neither: a check answers for it.
/// Fix: add owner and day to the comment of the item.
/// </remarks>
public sealed class TickedByWhomCheck : Check<Checklist>
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("RG7003", "Every tick has an owner and a date", Category.Release) { Section = ChecklistSettings.Section, Needs = ChecklistSettings.Needs };

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Examine(Checklist evidence, Limits limits)
    {
        foreach (var item in ChecklistSettings.Ticked(evidence))
        {
            string[] missing = [.. item.Attributes.Owner is null ? (string[])["owner"] : [], .. item.Attributes.Date is null ? (string[])["date"] : []];
            if (missing.Length > 0)
                yield return new Finding($"{item.Name} is ticked without {string.Join(" and ", missing)}", item.At, Remedy: $"add {string.Join(' ', missing.Select(name => name == "owner" ? "owner:@name" : "date:YYYY-MM-DD"))} to its comment <!-- … -->");
            else if (item.Attributes.Date > evidence.Today)
                yield return new Finding($"{item.Name} is ticked as of {CalendarText.Of(item.Attributes.Date.Value)}, which is yet to come", item.At, Remedy: "write the day on which it was established");
        }
    }
}
