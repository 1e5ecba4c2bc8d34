namespace ReadinessGate.Checks.Release;

/// <summary>A tick and the check that it names say the same; where they differ, the check is right.</summary>
/// <remarks>
/// An item links to checks and rules by their ids: <c>- [x] No hard-coded secrets &lt;!-- id:sec-1 check:RG1201,RG1205 --&gt;</c>. A tick against one that has findings is a contradiction. An id that does not exist, and one that nothing in readiness.json asks for, show nothing and are reported too.
/// While a linked check has no usable evidence, this one is pending.
/// Fix: correct what the linked check reports, or untick the item.
/// </remarks>
public sealed class LinkedChecksCheck : Check<Claims>
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("RG7007", "No tick contradicts the checks that it is linked to", Category.Release) { Section = ChecklistSettings.Section, Needs = ChecklistSettings.Needs };

    /// <inheritdoc/>
    protected override string? NotApplicableBecause(Claims evidence, Limits limits) =>
        evidence.Checklist.Items.All(item => item.Attributes.Checks.IsEmpty) ? "no item is linked to a check" : null;

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Examine(Claims evidence, Limits limits)
    {
        var isFaulty = false;
        var pending = new List<string>();
        foreach (var (item, id) in evidence.Checklist.Items.SelectMany(item => item.Attributes.Checks.Select(id => (item, id))))
        {
            var result = evidence.ResultOf(id);
            if (Contradiction(evidence, item, id, result) is { } finding)
            {
                isFaulty = true;
                yield return finding;
            }
            else if (item.State == ItemState.Ticked && result is { Outcome: Outcome.Pending or Outcome.Stale or Outcome.Inconclusive })
                pending.Add($"{id}, which {item.Name} is linked to, is {result.Outcome.ToString().ToLowerInvariant()}");
        }

        if (!isFaulty && pending.Count > 0)
            throw new EvidencePendingException(pending[0] + (pending.Count > 1 ? $", and {pending.Count - 1} more" : ""), "see what the linked check says");
    }

    private static Finding? Contradiction(Claims claims, ChecklistItem item, string id, CheckResult? result)
    {
        if (result is null)
            return new Finding($"{item.Name} is linked to {id}, which does not exist{Spelling.Suggest(id, claims.Results.Select(known => known.Check.Id))}", item.At, Remedy: "name an id of the list of all checks");
        if (item.State != ItemState.Ticked || ItemCondition.Of(claims.Checklist, item).NotApplicable is not null)
            return null;
        if (result.Demand == Demand.NotAsked)
            return new Finding($"{item.Name} is ticked and linked to {id}, which nothing asks for", item.At, Remedy: $"ask for {id} in readiness.json, or give the item an owner and a date instead");
        return result.Outcome is Outcome.Fail or Outcome.Warn
            ? new Finding($"{item.Name} is ticked, but {id} says otherwise: {result.Findings.FirstOrDefault()?.Message ?? result.Reason}{(result.Findings.Length > 1 ? $", and {Quantity.Of(result.Findings.Length - 1, "more finding")}" : "")}", item.At, Remedy: "correct what the check reports, or untick the item")
            : null;
    }
}
