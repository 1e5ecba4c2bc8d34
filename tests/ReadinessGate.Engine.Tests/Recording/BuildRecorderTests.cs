using ReadinessGate.Collecting;
using ReadinessGate.Recording;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Recording;

public sealed class BuildRecorderTests : IDisposable
{
    private readonly SystemFolder _system = new();

    public void Dispose() => _system.Dispose();

    [Fact]
    public void Records_what_the_assembly_and_the_project_are()
    {
        var facts = BuildRecorder.Record(Request() with { IsTest = true, Raised = ["RG1001"], Packages = ["xunit.v3", "FsCheck", "fscheck"] });
        Assert.Equal(("src/Shop/Shop.csproj", "net10.0", "Debug", Platform.Name, "Shop", true), (facts.Project, facts.Framework, facts.Configuration, facts.Os, facts.Assembly, facts.IsTest));
        Assert.Equal(SourceState.TreeOf(_system.PathOf("src/Shop")), facts.SourceTree);
        Assert.Equal(["RG1001"], facts.Enforced);
        Assert.Equal(["FsCheck", "xunit.v3"], facts.Packages);
        var read = EvidenceJson.Read(Path.Combine(Folder, EvidenceLeg.FactsFile), "project.json", EvidenceJson.Default.ProjectFacts);
        Assert.Equal((facts.Mvid, facts.SourceKey), (read.Mvid, read.SourceKey));
    }

    [Fact]
    public void Records_properties_that_are_set_and_packages_of_others()
    {
        BuildRecorder.Record(Request() with { Properties = ["Nullable=enable", "AnalysisMode=", "AnalysisLevel=latest=x"], Analyzers = ["xunit.analyzers", "Microsoft.NETCore.App.Ref", "ReadinessGate", "StyleCop.Analyzers", "XUnit.analyzers"] });
        var read = EvidenceJson.Read(Path.Combine(Folder, EvidenceLeg.FactsFile), "project.json", EvidenceJson.Default.ProjectFacts);
        Assert.Equal([new("AnalysisLevel", "latest=x"), new("Nullable", "enable")], read.Properties);
        Assert.Equal(["StyleCop.Analyzers", "xunit.analyzers"], read.Analyzers);
    }

    [Fact]
    public void Writes_no_absolute_path()
    {
        var log = _system.Write("obj/shop.sarif", $$"""
            { "uri": "file://{{_system.Root}}/src/Shop/Code.cs", "message": "in {{_system.Root}}/src/Shop/Code.cs",
              "foreign": "file:///home/ana/.nuget/packages/x/1.0/contentFiles/X.cs" }
            """);
        BuildRecorder.Record(Request() with { Sarif = log });
        Assert.Equal(
            """
            { "uri": "src/Shop/Code.cs", "message": "in src/Shop/Code.cs",
              "foreign": "X.cs" }
            """,
            File.ReadAllText(Path.Combine(Folder, EvidenceLeg.DiagnosticsFile)));
        Assert.DoesNotContain(_system.Root, File.ReadAllText(Path.Combine(Folder, EvidenceLeg.FactsFile)));
    }

    [Fact]
    public void Deletes_the_log_of_an_earlier_build_when_this_one_left_none()
    {
        BuildRecorder.Record(Request() with { Sarif = _system.Write("obj/shop.sarif", "{}") });
        BuildRecorder.Record(Request() with { Sarif = _system.PathOf("obj/none.sarif") });
        Assert.False(File.Exists(Path.Combine(Folder, EvidenceLeg.DiagnosticsFile)));
    }

    private string Folder => _system.Leg(Platform.Name, "Shop");

    private BuildRequest Request()
    {
        var assembly = _system.PathOf("bin/Shop.dll");
        if (!File.Exists(assembly))
        {
            _system.Write("src/Shop/Shop.csproj", "<Project/>");
            Directory.CreateDirectory(_system.PathOf("bin"));
            File.Copy(typeof(Gate).Assembly.Location, assembly);
        }

        return new BuildRequest
        {
            Target = new RecordTarget(_system.Root, Folder, _system.PathOf("src/Shop/Shop.csproj"), "net10.0", "Debug"),
            Assembly = assembly,
        };
    }
}
