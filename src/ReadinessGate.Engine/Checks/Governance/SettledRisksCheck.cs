namespace ReadinessGate.Checks.Governance;

/// <summary>No risk that matters is open when the system goes out, and none is forgotten after its review was due.</summary>
/// <remarks>
/// The level of a risk is the mean of its probability and its impact, rounded up. A risk of level medium or high, or of none because a cell is empty, has the status <c>mitigated</c>, <c>managed</c>, <c>closed</c>, <c>resolved</c>, <c>eliminated</c> or <c>accepted</c>. The review of a risk that is not closed has not passed; its day itself is not overdue yet.
/// Fix: mitigate the risk and write its new status, or review it and write the next day.
/// </remarks>
public sealed class SettledRisksCheck : Check<RiskRegister>
{
    private static readonly ImmutableArray<string> Over = ["closed", "resolved", "eliminated", "done"];

    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("RG8002", "Medium and high risks are mitigated and reviewed in time", Category.Governance) { Section = RiskSettings.Section, Needs = "the risk register" };

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Examine(RiskRegister evidence, Limits limits)
    {
        foreach (var risk in RiskSettings.Serious(evidence).Where(risk => !risk.IsSettled))
            yield return new Finding($"the {(risk.Level == RiskLevel.Unknown ? "unrated" : risk.Level.ToString().ToLowerInvariant())} risk {risk.Name} is {(risk.Status is { } status ? $"'{status}'" : "without a status")}", risk.At, Remedy: "mitigate it and write its new status, or let someone accept it");
        foreach (var risk in evidence.Risks.Where(risk => risk.Review < evidence.Today && !Over.Contains(risk.Status ?? "", StringComparer.OrdinalIgnoreCase)))
            yield return new Finding($"the review of the risk {risk.Name} was due on {CalendarText.Of(risk.Review!.Value)}", risk.At, Remedy: "review it, and write the day of the next review");
        foreach (var risk in evidence.Risks.Where(risk => risk.HasUnreadableReview))
            yield return new Finding($"the review of the risk {risk.Name} is no day", risk.At, Remedy: $"write {CalendarText.DayShape}");
    }
}
