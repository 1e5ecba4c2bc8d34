using ReadinessGate.Collecting;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Collecting;

public sealed class BuildFactsCollectorTests
{
    [Fact]
    public void Names_projects_that_left_no_facts_and_forgets_those_that_were_deleted()
    {
        using var system = new SystemFolder();
        system.Build("Shop");
        system.Build("Gone");
        Directory.Delete(system.PathOf("src/Gone"), recursive: true);
        system.Write("src/Tool/Tool.fsproj", "");
        system.Write("src/Old/Old.vbproj", "");
        var collected = new BuildFactsCollector().Collect(system.Context());
        var facts = (BuildFacts)collected.Value!;
        Assert.Equal(["src/Shop/Shop.csproj"], facts.Projects.Select(project => project.Project));
        Assert.Equal(["src/Old/Old.vbproj", "src/Tool/Tool.fsproj"], facts.WithoutFacts);
        Assert.Equal([new EvidenceSource($"{Platform.Name}/Shop/net10.0/project.json", "build facts", null, "key of Shop")], collected.Sources);
    }
}
