namespace ReadinessGate.Checks.Release;

/// <summary>Someone decided to deploy, with a day, a window, an owner of the way back, and every condition met.</summary>
/// <remarks>
/// Reads the section "Decision": lines such as <c>**Ready for production**: yes</c>, <c>Deployment date: 2026-12-01</c>, <c>Window: 18:00-20:00 UTC</c>, <c>Rollback owner: Bo</c>, or a table of the same. Boxes of which none is ticked, and placeholders, answer nothing.
/// The items below "Conditions for approval" must be done; one without a box is open. A checklist whose status is <c>approved</c> needs the section; another one may do without.
/// The answer is a claim like others: the verdict is computed, and no yes makes it READY.
/// Fix: decide, and write what is missing.
/// </remarks>
public sealed class DecisionCheck : Check<Claims>
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("RG7021", "The decision to deploy is complete and its conditions are met", Category.Release) { Section = ChecklistSettings.Section, Needs = ChecklistSettings.Needs };

    /// <inheritdoc/>
    protected override string? NotApplicableBecause(Claims evidence, Limits limits) =>
        evidence.Checklist.Decision is null && evidence.Checklist.Status != "approved" && !evidence.Checklist.Items.Any(item => item.IsCondition) ? "the checklist has no section 'Decision'" : null;

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Examine(Claims evidence, Limits limits)
    {
        var checklist = evidence.Checklist;
        foreach (var condition in checklist.Items.Where(item => item.IsCondition && evidence.StateOf(item) is (ClaimState.Open or ClaimState.Deferred)))
            yield return new Finding($"the condition {condition.Name} of the approval is not met", condition.At, Remedy: "meet it, and tick it");
        if (checklist.Decision is not { } decision)
        {
            if (checklist.Status == "approved")
                yield return new Finding("the checklist is approved, and says nowhere who decided what", new Place(checklist.Path, 1, 1), Remedy: "add a section 'Decision' with answer, deployment date, window and rollback owner");
            yield break;
        }

        if (decision.Answer == false)
            yield return new Finding("the decision is no", decision.At, Remedy: "do what stands against it, and decide again");
        string[] missing = [.. decision.Answer is null ? (string[])["the answer"] : [], .. decision.Date is null ? (string[])["the deployment date"] : [], .. decision.Window is null ? (string[])["the window"] : [], .. decision.RollbackOwner is null ? (string[])["the rollback owner"] : []];
        if (missing.Length > 0)
            yield return new Finding($"the decision lacks {string.Join(", ", missing)}", decision.At, Remedy: "write each as a line 'Name: value', the date as YYYY-MM-DD");
    }
}
