namespace ReadinessGate;

/// <summary>The checklist beside what came of the checks: a claim is worth what its linked checks say.</summary>
/// <param name="Checklist">What people claim.</param>
/// <param name="Results">What came of all checks of facts.</param>
public sealed record Claims(Checklist Checklist, ImmutableArray<CheckResult> Results) : JudgedEvidence(Results)
{
    /// <summary>Percent of the items that count which are done; null when none counts.</summary>
    public double? Percent => PercentOf(Checklist.Items);

    /// <summary>What became of an item.</summary>
    public ClaimState StateOf(ChecklistItem item)
    {
        if (ReasonOf(item) is not null)
            return ClaimState.NotApplicable;
        if (item.Phase > Checklist.Phase)
            return ClaimState.NotDue;
        if (item.State == ItemState.Deferred)
            return ClaimState.Deferred;
        if (item.State != ItemState.Ticked && IsWaived(item.Attributes))
            return ClaimState.Waived;
        var isDone = item.Attributes.Checks.IsEmpty ? item.State == ItemState.Ticked : item.Attributes.Checks.All(Holds);
        return isDone ? ClaimState.Done : ClaimState.Open;
    }

    /// <summary>Why an item does not apply; null when it does, or when no one says why it should not.</summary>
    public string? ReasonOf(ChecklistItem item) =>
        ItemCondition.Of(Checklist, item).NotApplicable ?? (item.State == ItemState.NotApplicable ? item.Reason : null);

    /// <summary>True when more than a person's word stands behind an item that is done: its linked checks, or evidence without fault.</summary>
    public bool IsShown(ChecklistItem item) => StateOf(item) == ClaimState.Done
        && (!item.Attributes.Checks.IsEmpty || (item.Attributes.Evidence.Any(Checklist.Files.ContainsKey) && !ItemEvidence.FaultsOf(Checklist, item, null).Any()));

    /// <summary>The result of a check, or null for an id that does not exist.</summary>
    public CheckResult? ResultOf(string id) => Results.FirstOrDefault(result => result.Check.Id == id);

    /// <summary>Percent done of some items; null when none counts.</summary>
    public double? PercentOf(IEnumerable<ChecklistItem> items)
    {
        var states = items.Select(StateOf).Where(state => state is ClaimState.Done or ClaimState.Open or ClaimState.Deferred).ToArray();
        return states.Length == 0 ? null : 100.0 * states.Count(state => state == ClaimState.Done) / states.Length;
    }

    private bool Holds(string id) => ResultOf(id) is { Demand: not Demand.NotAsked, Outcome: Outcome.Pass or Outcome.NotApplicable };

    private bool IsWaived(ItemAttributes attributes) => attributes.WaivedUntil >= Checklist.Today && attributes.WaivedBy is not null && attributes.Because is not null;
}
