namespace ReadinessGate.Checks.Governance;

/// <summary>A mitigation is something that can be seen working: a check that passes, or an item of the checklist that is done.</summary>
/// <remarks>
/// The column Check of a medium, high or unrated risk that is mitigated, managed or accepted names ids of checks, or ids of items of the checklist. A check passes, and an item is done. A risk that is closed needs no control.
/// Fix: name the control, or correct what it reports.
/// </remarks>
public sealed class RiskControlsCheck : Check<RiskControls>
{
    private static readonly ImmutableArray<string> Controlled = ["mitigated", "managed"];

    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("RG8003", "Mitigated risks have controls that hold", Category.Governance) { Section = RiskSettings.Section, Needs = "the risk register" };

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Examine(RiskControls evidence, Limits limits)
    {
        foreach (var risk in RiskSettings.Serious(evidence.Register).Where(risk => Controlled.Contains(risk.Status ?? "", StringComparer.OrdinalIgnoreCase)))
        {
            if (risk.Controls.IsEmpty)
                yield return new Finding($"the risk {risk.Name} is {risk.Status?.ToLowerInvariant()}, and names nothing that shows it", risk.At, Remedy: "name a check or an item of the checklist in the column Check");
            foreach (var control in risk.Controls)
                if (Fault(evidence, control) is { } fault)
                    yield return new Finding($"the risk {risk.Name} is {risk.Status?.ToLowerInvariant()} by {control}, {fault}", risk.At, Remedy: "correct what the control reports, or write the true status");
        }
    }

    private static string? Fault(RiskControls evidence, string control)
    {
        if (evidence.Claims?.Checklist.Items.FirstOrDefault(item => item.Attributes.Id == control) is { } item)
            return evidence.Claims.StateOf(item) == ClaimState.Done ? null : "which is not done";
        var result = evidence.Results.FirstOrDefault(result => result.Check.Id == control);
        return result is null ? "which is neither a check nor an item of the checklist"
            : result.Demand == Demand.NotAsked ? "which nothing asks for"
            : result.Outcome is Outcome.Pass or Outcome.NotApplicable ? null
            : $"which says otherwise: {result.Findings.FirstOrDefault()?.Message ?? result.Reason}";
    }
}
