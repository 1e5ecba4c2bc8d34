namespace ReadinessGate.Checks.Governance;

/// <summary>The risks of the system are written down, each with how likely and how bad it is, what is done about it, and where that stands.</summary>
/// <remarks>
/// Reads tables with the columns Risk, Probability (or Likelihood), Impact, Mitigation and Status, and optionally Id, Check and Review, in the checklist and in <c>docs/risks.md</c>, or in the document that <c>risks.path</c> names. Probability and impact are <c>low</c>, <c>medium</c> or <c>high</c>. Placeholders are empty cells.
/// Fix: fill in the table; a risk that nobody can rate is not understood yet.
/// </remarks>
public sealed class RiskRegisterCheck : Check<RiskRegister>
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("RG8001", "The risk register is complete", Category.Governance) { Settings = [RiskSettings.Path], Section = RiskSettings.Section, Needs = "the risk register" };

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Examine(RiskRegister evidence, Limits limits)
    {
        foreach (var risk in evidence.Risks)
        {
            string[] missing =
            [
                .. risk.Probability == RiskLevel.Unknown ? (string[])["probability"] : [],
                .. risk.Impact == RiskLevel.Unknown ? (string[])["impact"] : [],
                .. risk.Mitigation is null ? (string[])["mitigation"] : [],
                .. risk.Status is null ? (string[])["status"] : [],
            ];
            if (missing.Length > 0)
                yield return new Finding($"the risk {risk.Name} lacks {string.Join(", ", missing)}", risk.At, Remedy: "fill in the cells; probability and impact are low, medium or high");
        }

        foreach (var twin in evidence.Risks.Where(risk => risk.Id is not null).GroupBy(risk => risk.Id, StringComparer.OrdinalIgnoreCase).SelectMany(group => group.Skip(1)))
            yield return new Finding($"the id of the risk {twin.Name} is taken", twin.At, Remedy: "give it a new id");
    }
}
