using ReadinessGate.Collecting;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Collecting;

public sealed class CollectionContextTests
{
    [Fact]
    public void Takes_the_newer_run_when_the_same_leg_was_handed_in_twice()
    {
        using var system = new SystemFolder();
        using var other = new SystemFolder();
        var tests = system.Build("Shop.Tests", isTest: true);
        system.Run(tests);
        other.Build("Shop.Tests", isTest: true);
        other.Save(other.Run(tests) with { Time = "2026-11-21T09:00:00Z" });
        foreach (var folders in new[] { new[] { system.Evidence, other.Evidence }, [other.Evidence, system.Evidence] })
            Assert.Equal("2026-11-21T09:00:00Z", Assert.Single(new CollectionContext(new RepositoryFiles(system.Root), Policy.None, [.. folders], evidenceIsLocal: false).Legs).Run!.Time);
    }

    [Fact]
    public void Collects_evidence_once_that_several_kinds_are_made_of()
    {
        using var system = new SystemFolder();
        var run = system.Run(system.Build("Shop.Tests", isTest: true), system.Build("Shop"));
        system.SaveCoverage(run, Sample.Cobertura(("Shop", "src/Shop/Code.cs", 4, 10)));
        var context = system.Context();
        var coverage = context.Collect(typeof(Coverage));
        system.SaveCoverage(run, "damaged since");
        Assert.Same(coverage, context.Collect(typeof(Coverage)));
        Assert.Equal(Outcome.Pass, coverage.Outcome);
    }

    [Fact]
    public void Keeps_legs_of_projects_that_are_not_here_when_the_evidence_came_from_elsewhere()
    {
        using var system = new SystemFolder();
        using var here = new SystemFolder();
        system.Build("Shop");
        Assert.Single(new CollectionContext(new RepositoryFiles(here.Root), Policy.None, [system.Evidence], evidenceIsLocal: false).Legs);
        Assert.Empty(new CollectionContext(new RepositoryFiles(here.Root), Policy.None, [system.Evidence], evidenceIsLocal: true).Legs);
    }
}
