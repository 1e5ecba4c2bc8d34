namespace ReadinessGate;

/// <summary>The checklist in figures, counted by machine.</summary>
public sealed record ChecklistSummary
{
    private static readonly ImmutableArray<string> Contradicting = ["RG7006", "RG7007", "RG7008"];

    /// <summary>The file.</summary>
    public required string Path { get; init; }

    /// <summary>What its front matter says; null where it says nothing.</summary>
    public string? Status { get; init; }

    /// <summary>When it is to be looked at again; null where it does not say.</summary>
    public DateOnly? Review { get; init; }

    /// <summary>All items together.</summary>
    public required ChecklistFigures Whole { get; init; }

    /// <summary>The items of each phase and section, in the order of the file.</summary>
    public required ImmutableArray<ChecklistFigures> Sections { get; init; }

    /// <summary>The items in the order of the file.</summary>
    public required ImmutableArray<ItemSummary> Items { get; init; }

    /// <summary>What documents list as still to be done.</summary>
    public required ImmutableArray<OpenAction> Actions { get; init; }

    /// <summary>What was found to contradict a tick.</summary>
    public required ImmutableArray<Finding> Contradictions { get; init; }

    /// <summary>The rows of the sign-off table.</summary>
    public required ImmutableArray<SignOff> SignOffs { get; init; }

    /// <summary>The decision to deploy; null without one.</summary>
    public Decision? Decision { get; init; }

    /// <summary>Items that are not settled.</summary>
    public IEnumerable<ItemSummary> Outstanding => Items.Where(item => item.State is ClaimState.Open or ClaimState.Deferred);

    /// <summary>Sums up the claims.</summary>
    /// <param name="claims">The checklist beside the results of the checks of facts.</param>
    /// <param name="results">The results of all checks.</param>
    public static ChecklistSummary Of(Claims claims, IEnumerable<CheckResult> results)
    {
        var checklist = claims.Checklist;
        return new ChecklistSummary
        {
            Path = checklist.Path,
            Status = checklist.Status,
            Review = checklist.Review?.Day,
            Whole = ChecklistFigures.Of("", claims, checklist.Items),
            Sections = [.. checklist.Items.GroupBy(item => (item.Section, item.Phase, item.Hours)).Select(group => ChecklistFigures.Of(NameOf(group.First()), claims, [.. group]))],
            Items = [.. checklist.Items.Select(item => new ItemSummary(item, claims.StateOf(item), claims.IsShown(item), claims.ReasonOf(item) ?? item.Reason))],
            Actions = checklist.Actions,
            Contradictions = [.. results.Where(result => Contradicting.Contains(result.Check.Id) && result.Outcome is (Outcome.Fail or Outcome.Warn)).SelectMany(result => result.Findings)],
            SignOffs = checklist.SignOffs,
            Decision = checklist.Decision,
        };
    }

    private static string NameOf(ChecklistItem item) =>
        (item.Section.Length == 0 ? "(above the first heading)" : item.Section) + (item.Hours is { } hours && !item.Section.Contains($"+{hours}h", StringComparison.OrdinalIgnoreCase) ? $" +{hours}h" : "");
}

/// <summary>One item as the report shows it.</summary>
/// <param name="Item">The item.</param>
/// <param name="State">What became of it.</param>
/// <param name="IsShown">True when a check or a file of evidence stands behind it.</param>
/// <param name="Reason">Why it does not apply or is deferred.</param>
public sealed record ItemSummary(ChecklistItem Item, ClaimState State, bool IsShown, string? Reason);
