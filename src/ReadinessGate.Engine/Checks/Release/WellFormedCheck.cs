using ReadinessGate.Checklists;

namespace ReadinessGate.Checks.Release;

/// <summary>The checklist says what it means: nothing in it is written so that it would be passed over, and every id names one item for good.</summary>
/// <remarks>
/// Reports with line and column: unknown attributes, days and spans that are none, comments that are not closed, boxes with an unknown state such as <c>[y]</c>, an unknown status or phase, conditions that can't be decided, ids that two items share, and items whose id is another one than where the work left its base (<c>coverage.new.base</c>, else the default branch of origin).
/// What can't be read is never taken for granted: such an item counts as open, such a value as missing, such a condition as met.
/// Fix: correct the line as the message says. Ids are permanent, since sign-offs, risks and next steps name them: give a new item a new one.
/// </remarks>
public sealed class WellFormedCheck : Check<Checklist>
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("RG7090", "The checklist is well-formed and its ids are unique", Category.Release) { Settings = [ChecklistSettings.Path], Section = ChecklistSettings.Section, Needs = ChecklistSettings.Needs };

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Examine(Checklist evidence, Limits limits) =>
    [
        .. evidence.Problems.Select(problem => new Finding(problem.Message, problem.At, Remedy: problem.Remedy)),
        .. evidence.Items.Where(item => item.Attributes.Id is not null).GroupBy(item => item.Attributes.Id, StringComparer.Ordinal)
            .SelectMany(group => group.Skip(1).Select(item => new Finding(ItemText.SharedId(group.Key!, group.First().At.Line), item.At, Remedy: ItemText.NewId))),
        .. Renamed(evidence),
        .. evidence.Items.Select(item => (item, ItemCondition.Of(evidence, item).Problem)).Where(pair => pair.Problem is not null)
            .Select(pair => new Finding(pair.Problem!, pair.item.At, Remedy: "name a service or scenario of the table whose first column is 'Service', and set 'system.scenario' in readiness.json")),
    ];

    // Items are compared by their words, where these name one item before and now.
    private static IEnumerable<Finding> Renamed(Checklist checklist)
    {
        var earlier = checklist.Earlier.ToLookup(item => item.Text, StringComparer.Ordinal);
        foreach (var same in checklist.Items.GroupBy(item => item.Text, StringComparer.Ordinal).Where(same => same.Count() == 1))
            if (earlier[same.Key].ToArray() is [{ Attributes.Id: { } id }] && same.First() is var item && item.Attributes.Id != id)
                yield return new Finding($"{item.Name} had the id '{id}'", item.At, Remedy: "give it that id again; a new id is for a new item");
    }
}
