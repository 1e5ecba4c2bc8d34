using ReadinessGate.Checks;
using ReadinessGate.Collecting;
using ReadinessGate.Reporting;

namespace ReadinessGate.Recording;

/// <summary>Says at build time that the test evidence of an assembly has become old; a build never judges tests.</summary>
public static class BuildFreshness
{
    private const string Stale = "RG0201";
    private const string Pending = "RG0200";

    /// <summary>The one line about the evidence of <paramref name="facts"/>, or null when it is fresh or nobody asks for it.</summary>
    public static Diagnostic? Of(ProjectFacts facts, string evidenceFolder, Policy policy, string root)
    {
        var asked = CheckCatalog.All.Where(check => check.EvidenceType.IsSubclassOf(typeof(RunEvidence))).Where(check => policy.DemandOf(check) == Demand.Required).ToArray();
        if (asked.Length == 0)
            return null;
        var limits = new Limits(policy);
        var at = asked.SelectMany(check => check.Descriptor.Keys).Where(key => limits.Find(key) is not null).Select(limits.PlaceOf).FirstOrDefault() ?? limits.PlaceOf("require");
        var runs = new CollectionContext(new RepositoryFiles(root), policy, [evidenceFolder], true).TestLegs
            .Where(leg => leg.Facts.Os == facts.Os && leg.Run is { State: "completed" })
            .SelectMany(leg => leg.Run!.Assemblies.Where(assembly => assembly.Name == facts.Assembly).Select(assembly => (leg, assembly)))
            .ToArray();
        if (runs.Length == 0)
            return facts.IsTest ? new Diagnostic("info", Pending, at, $"test evidence is pending: {facts.Name} has not been run; run 'dotnet test'") : null;
        // With several frameworks one evidence of the same sources is enough.
        return runs.Any(run => run.assembly.Mvid == facts.Mvid || run.assembly.SourceKey == facts.SourceKey)
            ? null
            : new Diagnostic("warning", Stale, at, $"test evidence is stale: {facts.Assembly}.dll changed since the last test run; run 'dotnet test'");
    }
}
