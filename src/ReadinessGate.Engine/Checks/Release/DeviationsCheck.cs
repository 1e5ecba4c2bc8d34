namespace ReadinessGate.Checks.Release;

/// <summary>Whoever deviates on purpose says what is done instead, why, and what else was considered.</summary>
/// <remarks>
/// A deviation is an item with <c>waived:2027-01-31</c>, the last day on which it is accepted, and beside it <c>by:@ana</c>, <c>because:"…"</c> and <c>decision:docs/adr/0007.md</c>. The document has text below a heading about the decision or approach, one about the reasons or context, and one about alternatives or options.
/// A sound waiver takes the item out of the share that must be done. Any other leaves it open.
/// Fix: complete the comment and the document, or do what the item asks for.
/// </remarks>
public sealed class DeviationsCheck : Check<Checklist>
{
    private static readonly ImmutableArray<(string Name, ImmutableArray<string> Words)> Parts =
    [
        ("Decision", ["decision", "approach", "solution"]),
        ("Rationale", ["rationale", "reason", "context", "why", "motivation"]),
        ("Alternatives", ["alternative", "option", "considered"]),
    ];

    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("RG7009", "Every deviation is decided, with reasons and alternatives", Category.Release) { Section = ChecklistSettings.Section, Needs = ChecklistSettings.Needs };

    /// <inheritdoc/>
    protected override string? NotApplicableBecause(Checklist evidence, Limits limits) => evidence.Items.Any(item => item.Attributes.IsWaived) ? null : "no item is waived";

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Examine(Checklist evidence, Limits limits)
    {
        foreach (var item in evidence.Items.Where(item => item.Attributes.IsWaived))
        {
            var attributes = item.Attributes;
            string[] missing = [.. attributes.WaivedUntil is null ? (string[])["waived:YYYY-MM-DD"] : [], .. attributes.WaivedBy is null ? (string[])["by:@name"] : [], .. attributes.Because is null ? (string[])["because:\"…\""] : [], .. attributes.Decision is null ? (string[])["decision:path"] : []];
            if (missing.Length > 0)
                yield return new Finding($"{item.Name} is waived without {string.Join(", ", missing.Select(Wanted))}", item.At, Remedy: $"add {string.Join(' ', missing)} to its comment");
            if (attributes.WaivedUntil < evidence.Today)
                yield return new Finding($"the waiver of {item.Name} ended on {CalendarText.Of(attributes.WaivedUntil.Value)}", item.At, Remedy: "do what the item asks for, or decide anew");
            if (attributes.Decision is { } path && evidence.Files.TryGetValue(path, out var file) && FaultOf(file) is { } fault)
                yield return new Finding($"{item.Name} is waived, but its decision {path} {fault}", item.At, Remedy: $"write the document with text below the headings {string.Join(", ", Parts.Select(part => part.Name))}");
        }
    }

    private static string Wanted(string attribute) => attribute.Split(':')[0] switch
    {
        "waived" => "a date",
        "by" => "a name",
        "because" => "a reason",
        _ => "a decision",
    };

    private static string? FaultOf(EvidenceFile file)
    {
        if (file.Problem is not null)
            return file.Problem;
        var missing = Parts.Where(part => !file.Headings.Any(heading => part.Words.Any(word => heading.Contains(word, StringComparison.OrdinalIgnoreCase)))).Select(part => part.Name).ToArray();
        return missing.Length == 0 ? null : $"says nothing below a heading about {string.Join(", ", missing)}";
    }
}
