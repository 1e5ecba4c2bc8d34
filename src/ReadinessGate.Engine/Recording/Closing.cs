using ReadinessGate.Collecting;

namespace ReadinessGate.Recording;

/// <summary>A test project and framework that a run is expected to bring evidence of.</summary>
/// <param name="Project">Relative to the root of the system.</param>
/// <param name="Framework">Target framework.</param>
public sealed record Expected(string Project, string Framework);

/// <summary>Decides whether the run that was just recorded is the last one, which closes the verdict.</summary>
public static class Closing
{
    /// <summary>Says what is still missing, or null when the verdict can be closed.</summary>
    /// <param name="run">What was just recorded.</param>
    /// <param name="inRun">The projects that take part in the same command.</param>
    /// <param name="context">All evidence, the new included.</param>
    public static string? Missing(RunFacts run, ImmutableArray<Expected> inRun, CollectionContext context)
    {
        if (run.State == "partial")
            return "filtered run recorded; it closes no verdict";
        var legs = context.TestLegs.Where(leg => leg.Facts.Os == run.Os).ToArray();
        var all = inRun.Union(legs.Select(leg => new Expected(leg.Facts.Project, leg.Facts.Framework))).ToArray();
        var names = all.Where(expected => !HasBrought(expected, run, inRun, legs, context))
            .Select(expected => Path.GetFileNameWithoutExtension(expected.Project) + (all.Count(other => other.Project == expected.Project) > 1 ? $" ({expected.Framework})" : ""))
            .Order(StringComparer.Ordinal).ToArray();
        return names.Length == 0 ? null : $"pending {names.Length} of {all.Length}: {string.Join(", ", names)}";
    }

    private static bool HasBrought(Expected expected, RunFacts run, ImmutableArray<Expected> inRun, EvidenceLeg[] legs, CollectionContext context)
    {
        var leg = legs.FirstOrDefault(leg => leg.Facts.Project == expected.Project && leg.Facts.Framework == expected.Framework);
        if (leg?.Run is null || leg.Run.State != "completed")
            return false;
        // What takes part in this command must have come from it: evidence of an earlier one may be about to be replaced.
        // A record that replaced the one of this command is newer.
        return inRun.Contains(expected) ? leg.Run.RunId == run.RunId || leg.Run.EarlierRuns.Any(earlier => earlier == run.RunId) : context.Freshness.Of(leg).Outcome == Outcome.Pass;
    }
}
