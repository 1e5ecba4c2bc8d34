using ReadinessGate.Collecting;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Collecting;

public sealed class EvidenceFoldersTests : IDisposable
{
    private readonly SystemFolder _system = new();

    public void Dispose() => _system.Dispose();

    [Fact]
    public void Reads_legs_sorted_by_project_framework_and_system()
    {
        _system.Build("Zoo", os: "windows");
        _system.Build("Zoo", os: "linux");
        _system.Build("Ant", os: "linux");
        Assert.Equal(["linux/Ant/net10.0", "linux/Zoo/net10.0", "windows/Zoo/net10.0"], EvidenceFolders.Read([_system.Evidence]).Select(leg => leg.Shown));
    }

    [Fact]
    public void Finds_nothing_in_a_folder_that_is_not_there() => Assert.Empty(EvidenceFolders.Read([_system.PathOf("none")]));

    [Fact]
    public void Finds_legs_however_deep_an_artifact_was_unpacked()
    {
        _system.Build("Shop");
        var deep = _system.PathOf("download/artifact-1/artifacts");
        Directory.CreateDirectory(deep);
        Directory.Move(_system.Evidence, Path.Combine(deep, "evidence"));
        Assert.Equal($"{Platform.Name}/Shop/net10.0", Assert.Single(EvidenceFolders.Read([_system.PathOf("download")])).Shown);
    }

    [Fact]
    public void Shows_no_folder_above_the_one_given()
    {
        var facts = _system.Build("Shop");
        Assert.Equal("Shop/net10.0", Assert.Single(EvidenceFolders.Read([Path.Combine(_system.Evidence, facts.Os)])).Shown);
        Assert.Equal("evidence", Assert.Single(EvidenceFolders.Read([_system.Leg(facts.Os, "Shop")])).Shown);
    }

    [Fact]
    public void Refuses_damaged_facts_because_no_figure_can_be_trusted_without_them()
    {
        _system.Write($"{Gate.EvidencePath}/linux/Shop/net10.0/project.json", "{");
        Assert.Equal("linux/Shop/net10.0/project.json(1): the file is damaged; delete it and build and test again", Assert.Throws<EvidenceException>(() => EvidenceFolders.Read([_system.Evidence])).Message);
    }

    [Fact]
    public void Keeps_a_leg_whose_run_is_damaged_and_says_why()
    {
        _system.Build("Shop.Tests", isTest: true);
        _system.Write($"{Gate.EvidencePath}/{Platform.Name}/Shop.Tests/net10.0/run.json", "{");
        var leg = Assert.Single(EvidenceFolders.Read([_system.Evidence]));
        Assert.Null(leg.Run);
        Assert.Equal($"{Platform.Name}/Shop.Tests/net10.0/run.json(1): the file is damaged; delete it and build and test again", leg.Problem);
    }

    [Fact]
    public void Reads_the_record_of_a_filtered_run_beside_that_of_the_whole_one()
    {
        var run = _system.Run(_system.Build("Shop.Tests", isTest: true));
        _system.Save(run with { State = "partial" }, EvidenceLeg.PartialFile);
        var leg = Assert.Single(EvidenceFolders.Read([_system.Evidence]));
        Assert.Equal(("completed", "partial", "Shop.Tests (net10.0)"), (leg.Run?.State, leg.Partial?.State, leg.Name));
    }
}
