namespace ReadinessGate.Collecting;

/// <summary>Decides whether the record of a test run belongs to the sources at hand.</summary>
public sealed class Freshness(ImmutableArray<EvidenceLeg> legs, RepositoryFiles files)
{
    private readonly Dictionary<(string Os, string Assembly), EvidenceLeg[]> _builds = legs
        .GroupBy(leg => (leg.Facts.Os, leg.Facts.Assembly))
        .ToDictionary(group => group.Key, group => group.ToArray());

    private readonly Dictionary<string, string?> _changes = new(StringComparer.Ordinal);

    /// <summary>The state of a test project's run: Pass, Pending, Stale or Inconclusive, and why.</summary>
    public (Outcome Outcome, string? Reason) Of(EvidenceLeg leg)
    {
        if (leg.Problem is not null)
            return (Outcome.Inconclusive, leg.Problem);
        if (leg.Run is not { } run)
            return (Outcome.Pending, leg.Partial is null ? $"{leg.Name} has not been run" : $"{leg.Name} has only been run with a filter");
        if (run.State == "started")
            return (Outcome.Inconclusive, $"the last test run of {leg.Name} was started and did not end");
        if (run.State != "completed")
            return (Outcome.Inconclusive, $"the record of {leg.Name}'s test run has the unknown state '{run.State}'");
        if (leg.Partial is { Failed: > 0 } partial && string.CompareOrdinal(partial.Time, run.Time) >= 0)
            return (Outcome.Inconclusive, $"a later filtered run of {leg.Name} had {Quantity.Of(partial.Failed, "failed test")}");
        if (run.Assemblies.All(assembly => assembly.Name != leg.Facts.Assembly))
            return (Outcome.Inconclusive, $"the record of {leg.Name}'s test run does not say which build it tested");
        if (run.Configuration != leg.Facts.Configuration)
            return (Outcome.Stale, $"{leg.Name} was last built as {leg.Facts.Configuration}, but tested as {run.Configuration}");
        foreach (var assembly in run.Assemblies)
            if (_builds.TryGetValue((run.Os, assembly.Name), out var builds) && builds.All(build => build.Facts.Mvid != assembly.Mvid && build.Facts.SourceKey != assembly.SourceKey))
                return (Outcome.Stale, $"{assembly.Name}.dll changed since the last test run of {leg.Name}");
        foreach (var assembly in run.Assemblies)
            foreach (var build in _builds.GetValueOrDefault((run.Os, assembly.Name)) ?? [])
                if (Change(build.Facts) is { } change)
                    return (Outcome.Stale, $"{change} since the last test run of {leg.Name}");
        return (Outcome.Pass, null);
    }

    private string? Change(ProjectFacts facts)
    {
        var key = facts.Project + "|" + facts.SourceKey;
        if (!_changes.TryGetValue(key, out var change))
            _changes[key] = change = SourceState.ChangeSince(facts, files);
        return change;
    }
}
