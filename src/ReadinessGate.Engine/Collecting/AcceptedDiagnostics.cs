namespace ReadinessGate.Collecting;

/// <summary>Marks the diagnostics that a baseline accepts.</summary>
/// <param name="prints">What they are recognised by.</param>
public sealed class AcceptedDiagnostics(FindingPrints prints)
{
    /// <summary>The diagnostics of some rules by place, sorted. What several projects and frameworks report of one place counts as often as the one that reports most there.</summary>
    /// <param name="compilations">The compilations.</param>
    /// <param name="includes">Which ids.</param>
    public ImmutableArray<FindingGroup> Groups(IEnumerable<CompilationDiagnostics> compilations, Func<string, bool> includes) =>
    [
        .. compilations.SelectMany(compilation => compilation.Diagnostics.Where(diagnostic => includes(diagnostic.Id) && Counts(diagnostic))
                .GroupBy(diagnostic => KeyOf(compilation, diagnostic))
                .Select(place => (place.Key, Count: place.Count(), Hash: prints.Of(place.First()))))
            .GroupBy(place => place.Key)
            .Where(place => place.First().Hash is not null)
            .Select(place => new FindingGroup(place.Key.Rule, place.Key.At, place.First().Hash!, place.Max(one => one.Count)))
            .OrderBy(group => group.At.Path, StringComparer.Ordinal).ThenBy(group => group.At.Line).ThenBy(group => group.At.Column).ThenBy(group => group.Rule, StringComparer.Ordinal),
    ];

    /// <summary>Marks what the baseline accepts.</summary>
    /// <param name="evidence">What was reported.</param>
    /// <param name="baseline">What is accepted.</param>
    /// <param name="exists">Whether the system still has a file.</param>
    public SourceDiagnostics Mark(SourceDiagnostics evidence, Baseline baseline, Func<string, bool> exists)
    {
        var rules = baseline.Findings.Select(entry => entry.Rule).ToHashSet(StringComparer.Ordinal);
        var ledger = new BaselineLedger(baseline.Findings, exists);
        var accepted = new Dictionary<(string Rule, Place At), int>();
        foreach (var group in Groups(evidence.Compilations, rules.Contains))
            if (ledger.Take(group.Rule, group.At.Path, group.Hash, group.Count) is > 0 and var count)
                accepted[(group.Rule, group.At)] = count;
        return new SourceDiagnostics([.. evidence.Compilations.Select(compilation => Mark(compilation, accepted))]) { Accepted = ledger.Uses };
    }

    private static CompilationDiagnostics Mark(CompilationDiagnostics compilation, Dictionary<(string Rule, Place At), int> accepted)
    {
        var left = new Dictionary<(string Rule, Place At), int>(accepted);
        return compilation with { Diagnostics = [.. compilation.Diagnostics.Select(Mark)] };

        SourceDiagnostic Mark(SourceDiagnostic diagnostic)
        {
            var key = KeyOf(compilation, diagnostic);
            if (!Counts(diagnostic) || left.GetValueOrDefault(key) is not (> 0 and var count))
                return diagnostic;
            left[key] = count - 1;
            return diagnostic with { Accepted = true };
        }
    }

    // Of our rules those count as well that a comment hides.
    private static bool Counts(SourceDiagnostic diagnostic) => diagnostic.Level != "none" && (!diagnostic.Suppressed || diagnostic.IsOurs);

    private static (string Rule, Place At) KeyOf(CompilationDiagnostics compilation, SourceDiagnostic diagnostic) => (diagnostic.Id, diagnostic.At ?? new Place(compilation.Project));
}
