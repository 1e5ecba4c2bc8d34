namespace ReadinessGate;

/// <summary>Something to tidy up that touches no outcome.</summary>
/// <param name="Code">An id of the engine.</param>
/// <param name="At">Where one acts.</param>
/// <param name="Text">The fact, then what to do.</param>
public sealed record Note(string Code, Place? At, string Text)
{
    /// <summary>An entry of the baseline that accepts nothing: a warning in CI.</summary>
    public const string UnusedEntry = "RG0101";

    /// <summary>A waiver of a check that passes.</summary>
    public const string UnusedWaiver = "RG0102";

    /// <summary>What a verdict has to say beside its outcomes, one line a rule and a waiver.</summary>
    public static ImmutableArray<Note> Of(BaselineState? baseline, ImmutableArray<WaiverState> waivers) =>
    [
        .. (baseline?.Unused ?? []).GroupBy(entry => entry.Rule, StringComparer.Ordinal).Select(rule => new Note(
            UnusedEntry,
            rule.First().At,
            $"the baseline accepts {Quantity.Of(rule.Sum(entry => entry.Count), "finding")} of {rule.Key} that {(rule.Sum(entry => entry.Count) == 1 ? "is" : "are")} gone. Fix: run 'dotnet readiness baseline' and commit {Baseline.FileName}")),
        .. waivers.Where(state => state.Use == WaiverUse.Unused).Select(state => new Note(
            UnusedWaiver,
            state.Waiver.At,
            $"the waiver of {state.Waiver.Check} is not used: the check has no finding, or nobody asks for it. Fix: remove it")),
    ];
}
