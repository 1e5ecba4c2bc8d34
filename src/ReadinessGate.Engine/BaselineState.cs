namespace ReadinessGate;

/// <summary>What became of the accepted findings in one verdict.</summary>
/// <param name="Accepted">How many findings the baseline accepts.</param>
/// <param name="Unused">Entries that accept more than there is, each with what is left over.</param>
public sealed record BaselineState(int Accepted, ImmutableArray<BaselineFinding> Unused)
{
    /// <summary>Compares the baseline with the evidence at hand. What a rule finds is known only where every compilation left its log.</summary>
    /// <returns>Null where nothing is accepted.</returns>
    public static BaselineState? Of(Baseline baseline, SourceDiagnostics? log, RepositorySecrets? secrets)
    {
        if (baseline.Findings.IsEmpty)
            return null;
        var isWhole = log is not null && log.Compilations.All(compilation => compilation.HasLog);
        var off = log is null ? [] : log.Compilations.SelectMany(compilation => compilation.RulesOff).ToHashSet(StringComparer.Ordinal);
        var used = Used(log?.Accepted ?? []);
        var seen = Used(secrets?.Accepted ?? []);
        return new BaselineState(
            baseline.Findings.Sum(entry => entry.Count),
            [
                .. baseline.Findings.Where(entry => isWhole && !off.Contains(entry.Rule) && (secrets is not null || !SecretFinding.Ids.Contains(entry.Rule)))
                    .Select(entry => entry with { Count = entry.Count - Math.Max(used.GetValueOrDefault(entry.Key), seen.GetValueOrDefault(entry.Key)) })
                    .Where(entry => entry.Count > 0),
            ]);
    }

    private static Dictionary<(string Rule, string Path, string Hash), int> Used(ImmutableArray<BaselineUse> uses) =>
        uses.GroupBy(use => use.Entry.Key).ToDictionary(entry => entry.Key, entry => entry.Sum(use => use.Count));
}
