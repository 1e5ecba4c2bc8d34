namespace ReadinessGate.Checks.Release;

/// <summary>What has to be done before a release is done, counted by a machine.</summary>
/// <remarks>
/// An item is done when it is ticked. Where it names checks (<c>check:RG2001</c>), these decide instead of the box: it is done when all of them pass.
/// Items that are open or deferred keep the figure down. Items that do not apply, for a reason, that are waived, and items of a later phase than the front matter's <c>phase</c> are left out.
/// Fix: do what the items ask for and tick them, or say why one does not apply.
/// </remarks>
public sealed class CompletionCheck : Check<Claims>
{
    private const int Shown = 3;

    private static readonly Threshold Minimum = new("checklist.minimum", 100, Unit.Percent, "The least share of the items of the checklist that must be done.")
    {
        Figure = new Figure("Checklist done", evidence => (evidence as Claims)?.Percent),
    };

    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("RG7001", "The items of the checklist are done", Category.Release) { Thresholds = [Minimum], Section = ChecklistSettings.Section, Needs = ChecklistSettings.Needs };

    /// <inheritdoc/>
    protected override string? NotApplicableBecause(Claims evidence, Limits limits) =>
        evidence.Percent is null && !evidence.Checklist.Items.IsEmpty ? $"no item of {evidence.Checklist.Path} is due and applies" : null;

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Examine(Claims evidence, Limits limits)
    {
        var required = limits.Of(Minimum);
        var at = limits.Has(Minimum) ? limits.PlaceOf(Minimum) : new Place(evidence.Checklist.Path);
        if (evidence.Percent is not { } percent)
        {
            yield return new Finding($"{evidence.Checklist.Path} has no item", at, Remedy: "write what must be done as a list, one '- [ ] …' a line");
            yield break;
        }

        if (percent >= required)
            yield break;
        var left = evidence.Checklist.Items.Where(item => evidence.StateOf(item) is ClaimState.Open or ClaimState.Deferred).ToArray();
        var counted = left.Length + evidence.Checklist.Items.Count(item => evidence.StateOf(item) == ClaimState.Done);
        var needed = (int)Math.Ceiling((required / 100 * counted) - (counted - left.Length) - 1e-9);
        yield return new Finding(
            $"the checklist is {Quantity.Percent(percent, required)} % done, required {required:0.##} %; {Quantity.Of(needed, "more item")} needed",
            at,
            [.. left.Take(Shown).Select(item => $"{item.At} {item.Name}")],
            $"{Quantity.Percent(percent, required)} %",
            $"at least {required:0.##} %",
            "do what the items ask for and tick them, or say why one does not apply; the report lists them")
        {
            Details = [.. left.Where(item => item.Attributes.Due < evidence.Checklist.Today).Select(item => $"{item.At} {item.Name} was due on {CalendarText.Of(item.Attributes.Due!.Value)}")],
        };
    }
}
