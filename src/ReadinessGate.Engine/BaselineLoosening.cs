namespace ReadinessGate;

/// <summary>Compares two baselines: what does the second one accept that the first does not?</summary>
public static class BaselineLoosening
{
    /// <summary>The rules of which more findings are accepted, and the figures that went down. What moved to another file is no growth.</summary>
    public static IEnumerable<Loosening> Find(Baseline before, Baseline now)
    {
        var known = before.Findings.GroupBy(entry => (entry.Rule, entry.Hash)).ToDictionary(same => same.Key, same => same.Sum(entry => entry.Count));
        var grown = now.Findings.GroupBy(entry => (entry.Rule, entry.Hash))
            .Select(same => (same.Key.Rule, First: same.First(), More: same.Sum(entry => entry.Count) - known.GetValueOrDefault(same.Key)))
            .Where(same => same.More > 0);
        foreach (var rule in grown.GroupBy(same => same.Rule, StringComparer.Ordinal))
            yield return new Loosening(rule.First().First.At ?? new Place(Baseline.FileName), $"the baseline accepts {Quantity.Of(rule.Sum(same => same.More), "more finding")} of {rule.Key}");
        foreach (var figure in before.Figures)
            if (now.Find(figure.Figure, figure.Scope) is not { } value)
                yield return new Loosening(new Place(Baseline.FileName), FormattableString.Invariant($"{figure.Figure} of '{figure.Scope}' was taken out of the baseline, was {figure.Value:0.##} %"));
            else if (value.Value < figure.Value)
                yield return new Loosening(value.At ?? new Place(Baseline.FileName), FormattableString.Invariant($"{figure.Figure} of '{figure.Scope}' is {value.Value:0.##} % in the baseline, was {figure.Value:0.##} %"));
    }
}
