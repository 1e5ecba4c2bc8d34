namespace ReadinessGate.Checks.Release;

/// <summary>What is ticked as done is not listed as still to be done elsewhere.</summary>
/// <remarks>
/// Compares ticked items with the open entries below headings such as "Next steps", "Action items" and "Outstanding items", in the checklist and in every other Markdown document of the system.
/// The same id (<c>&lt;!-- id:mon-1 --&gt;</c> behind both) is a contradiction, and so are the same words: all that one is about, at least two words, the other is about too. That a thing is documented and that it is implemented or tested are different facts and contradict nothing. Two entries with different ids are never compared by words.
/// Fix: untick the item, strike the entry, or give both ids of their own.
/// </remarks>
public sealed class NextStepsCheck : Check<Checklist>
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("RG7008", "No ticked item is still to be done elsewhere", Category.Release) { Section = ChecklistSettings.Section, Needs = ChecklistSettings.Needs };

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Examine(Checklist evidence, Limits limits)
    {
        var actions = evidence.Actions.Select(action => (action, topics: Topic.Of(action.Text))).ToArray();
        foreach (var item in evidence.Items.Where(item => item.State == ItemState.Ticked && ItemCondition.Of(evidence, item).NotApplicable is null))
        {
            var topics = Topic.Of(item.Text);
            foreach (var (action, others) in actions)
                if (item.Attributes.Id is { } id && action.Id is not null ? id == action.Id : topics.Any(topic => others.Any(topic.Meets)))
                    yield return new Finding($"{item.Name} is ticked, but {action.At} lists '{action.Text}' as still to be done", item.At, Remedy: "untick the item or strike the entry; if they are different things, give both ids of their own");
        }
    }
}
