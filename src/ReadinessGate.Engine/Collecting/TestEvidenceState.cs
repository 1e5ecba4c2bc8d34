namespace ReadinessGate.Collecting;

/// <summary>The state of all test evidence of a system together.</summary>
public static class TestEvidenceState
{
    private const string RunTests = "run 'dotnet test'";

    /// <summary>Pass when every expected project and framework brought fresh evidence, else the worst state with all its reasons.</summary>
    public static (Outcome Outcome, string? Reason, string? Remedy) Of(CollectionContext context)
    {
        var legs = context.TestLegs.ToArray();
        if (legs.Length == 0)
            return (Outcome.Pending, context.Legs.IsEmpty ? "no build has left facts yet" : "no test project is known", RunTests);
        if (Missing(context, legs) is { } missing)
            return (Outcome.Pending, missing, "bring the evidence folder of that system with --evidence");
        if (Mixed(legs) is { } mixed)
            return (Outcome.Stale, mixed, "collect the evidence of one commit");

        var states = legs.Select(leg => context.Freshness.Of(leg)).Where(state => state.Outcome != Outcome.Pass).ToArray();
        foreach (var outcome in (Outcome[])[Outcome.Inconclusive, Outcome.Stale, Outcome.Pending])
            if (states.Where(state => state.Outcome == outcome).Select(state => state.Reason).Distinct().ToArray() is { Length: > 0 } reasons)
                return (outcome, string.Join("; ", reasons.Take(3)) + (reasons.Length > 3 ? $"; and {reasons.Length - 3} more" : ""), RunTests);
        return (Outcome.Pass, null, null);
    }

    private static string? Missing(CollectionContext context, EvidenceLeg[] legs)
    {
        var expected = context.Policy.ExpectedSystems;
        var brought = legs.Select(leg => leg.Facts.Os).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var absent = expected.Where(os => !brought.Contains(os)).ToArray();
        // What is expected by its own name as well can't be what was meant.
        var meant = brought.Union(Platform.Named).Except(expected, StringComparer.OrdinalIgnoreCase).ToArray();
        return absent.Length == 0 ? null : $"no evidence from {string.Join(", ", absent)}{string.Concat(absent.Select(os => Spelling.Suggest(os, meant)))}";
    }

    // On one machine the source keys decide; machines can only be compared by what they checked out.
    private static string? Mixed(EvidenceLeg[] legs)
    {
        var systems = legs.Where(leg => leg.Run?.Commit is not null).GroupBy(leg => leg.Facts.Os, StringComparer.Ordinal).ToArray();
        var commits = systems.SelectMany(group => group.Select(leg => leg.Run!.Commit!)).Distinct().ToArray();
        return systems.Length > 1 && commits.Length > 1 ? $"the evidence belongs to {commits.Length} commits: {string.Join(", ", commits.Select(commit => commit[..Math.Min(7, commit.Length)]))}" : null;
    }
}
