namespace ReadinessGate.Checks.Release;

/// <summary>What is put off is put off to a day, with what stands in for it until then.</summary>
/// <remarks>
/// As in <c>- [>] Business metrics collected — deferred to 2027-01-31: logs exported instead</c>; <c>due:</c> and <c>because:</c> in the comment say the same. The day itself has not passed yet. A deferred item never counts as done.
/// Fix: name day and reason, do it, or agree on another day in the open.
/// </remarks>
public sealed class DeferredItemsCheck : Check<Checklist>
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("RG7005", "Every deferred item has a date to come and a reason", Category.Release) { Section = ChecklistSettings.Section, Needs = ChecklistSettings.Needs };

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Examine(Checklist evidence, Limits limits)
    {
        foreach (var item in evidence.Items.Where(item => item.State == ItemState.Deferred && ItemCondition.Of(evidence, item).NotApplicable is null))
        {
            if (item.DeferredTo is not { } day)
                yield return new Finding($"{item.Name} is deferred without a date", item.At, Remedy: "write 'deferred to YYYY-MM-DD: what stands in for it'");
            else if (day < evidence.Today)
                yield return new Finding($"{item.Name} was deferred to {CalendarText.Of(day)}, {Quantity.Of(evidence.Today.DayNumber - day.DayNumber, "day")} ago", item.At, Remedy: "do it, or agree on another day and write that");
            else if (item.Reason is null)
                yield return new Finding($"{item.Name} is deferred to {CalendarText.Of(day)} without a reason", item.At, Remedy: "write behind the date what stands in for it: 'deferred to YYYY-MM-DD: logs exported instead'");
        }
    }
}
