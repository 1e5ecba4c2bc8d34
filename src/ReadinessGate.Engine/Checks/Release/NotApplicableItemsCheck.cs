namespace ReadinessGate.Checks.Release;

/// <summary>An item that is declared not applicable says why, so that nobody has to trust a box.</summary>
/// <remarks>
/// The reason stands behind <c>N/A:</c>, as in <c>- [-] Session management secure — N/A: stateless API, no cookies</c>. A placeholder such as <c>TBD</c> is none.
/// Until there is a reason the item counts as open. An item whose condition (<c>if:redis</c>) does not hold needs none.
/// Fix: write the reason, or open the item again.
/// </remarks>
public sealed class NotApplicableItemsCheck : Check<Checklist>
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("RG7002", "Every item that does not apply says why", Category.Release) { Section = ChecklistSettings.Section, Needs = ChecklistSettings.Needs };

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Examine(Checklist evidence, Limits limits) =>
        from item in evidence.Items
        where item.State == ItemState.NotApplicable && item.Reason is null && ItemCondition.Of(evidence, item).NotApplicable is null
        select new Finding($"{item.Name} does not apply, without a reason", item.At, Remedy: "write it behind the item: 'N/A: stateless API, no cookies'");
}
