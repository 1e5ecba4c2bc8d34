namespace ReadinessGate.Checks.Release;

/// <summary>What a tick points at is there, says something, is fresh, and is still what was looked at.</summary>
/// <remarks>
/// For each file of <c>evidence:</c> of a ticked item: it exists in the repository and is not empty; the last commit that changed it is no older than <c>valid:</c> or <c>checklist.validFor</c>; and where the item recorded the <c>sha:</c> of its one file, the file still has it. An address on the web can't be looked at and counts as a claim.
/// Ages come from git: in a checkout without history the check is inconclusive where one is needed. What git does not track has no age.
/// Fix: bring or repeat the evidence, or untick the item.
/// </remarks>
public sealed class TickEvidenceCheck : Check<Checklist>
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("RG7006", "The evidence of every tick is there and fresh", Category.Release) { Settings = [ChecklistSettings.ValidFor], Section = ChecklistSettings.Section, Needs = ChecklistSettings.Needs };

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Examine(Checklist evidence, Limits limits)
    {
        var validDays = ChecklistSettings.ValidDays(limits);
        var ticked = evidence.Items.Where(item => item.State == ItemState.Ticked && ItemCondition.Of(evidence, item).NotApplicable is null).ToArray();
        var isFaulty = false;
        foreach (var item in ticked)
            foreach (var (fault, remedy) in ItemEvidence.FaultsOf(evidence, item, validDays))
            {
                isFaulty = true;
                yield return new Finding($"{item.Name} is ticked, but {fault}", item.At, Remedy: remedy);
            }

        if (!isFaulty && evidence.GitProblem is { } problem && ticked.Any(item => NeedsAge(evidence, item, validDays)))
            throw new EvidenceException($"how old evidence is can't be told: {problem}");
    }

    private static bool NeedsAge(Checklist checklist, ChecklistItem item, int? validDays) =>
        (item.Attributes.ValidDays ?? validDays) is not null && item.Attributes.Evidence.Any(path => checklist.Files.TryGetValue(path, out var file) && file.Changed is null);
}
