using System.Text;
using System.Text.Json;
using ReadinessGate.Collecting;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Collecting;

public sealed class EvidenceJsonTests : IDisposable
{
    private const string Facts = """{ "project": "a.csproj", "framework": "net10.0", "configuration": "Debug", "os": "linux", "assembly": "a", "mvid": "m", "sourceKey": "k" }""";

    private readonly SystemFolder _system = new();

    public void Dispose() => _system.Dispose();

    [Fact]
    public void Reads_what_it_wrote()
    {
        var run = _system.Run(_system.Build("Shop.Tests", isTest: true));
        var read = EvidenceJson.Read(Path.Combine(_system.Leg(run.Os, run.Project), EvidenceLeg.RunFile), "run.json", EvidenceJson.Default.RunFacts);
        Assert.Equal(run.Assemblies, read.Assemblies);
        Assert.Equal(run with { Assemblies = [] }, read with { Assemblies = [] });
    }

    [Fact]
    public void Writes_the_facts_of_a_build() => Approved.Equal(Encoding.UTF8.GetString(JsonSerializer.SerializeToUtf8Bytes(
        new ProjectFacts
        {
            Project = "src/Shop/Shop.csproj",
            Framework = "net10.0",
            Configuration = "Debug",
            Os = "linux",
            Assembly = "Shop",
            Enforced = ["RG1001"],
            Properties = ImmutableSortedDictionary<string, string>.Empty.Add("Nullable", "enable"),
            Analyzers = ["StyleCop.Analyzers"],
            Mvid = "mvid",
            SourceKey = "key",
            SourceTree = "tree",
            Documents = [new SourceDocument("src/Shop/Cart.cs", "sha256:00", "1-3")],
        },
        EvidenceJson.Default.ProjectFacts)), "json");

    [Fact]
    public void Writes_the_facts_of_a_run() => Approved.Equal(Encoding.UTF8.GetString(JsonSerializer.SerializeToUtf8Bytes(
        new RunFacts
        {
            Project = "tests/Shop.Tests/Shop.Tests.csproj",
            Framework = "net10.0",
            Configuration = "Debug",
            Os = "linux",
            State = "completed",
            RunId = "run-1",
            ExitCode = 0,
            HasResults = true,
            Assemblies = [new AssemblyIdentity("Shop", "mvid", "key")],
        },
        EvidenceJson.Default.RunFacts)), "json");

    [Fact]
    public void Leaves_no_temporary_file_behind()
    {
        _system.Build("Shop");
        Assert.Equal([EvidenceLeg.FactsFile], Directory.GetFiles(_system.Leg(Platform.Name, "Shop")).Select(Path.GetFileName));
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("{", 1)]
    [InlineData("{\n\"project\": 3 }", 2)]
    [InlineData("[]", 1)]
    [InlineData("{}", 1)]
    public void Names_the_line_of_the_damage(string text, int line) =>
        Assert.Equal($"project.json({line}): the file is damaged; delete it and build and test again", Problem(text));

    [Fact]
    public void Rejects_null() => Assert.Equal("project.json: the file holds null; delete it and build and test again", Problem("null"));

    [Theory]
    [InlineData("\"project\": \"a.csproj\"", "\"project\": null")]
    [InlineData("\"mvid\": \"m\"", "\"mvid\": \"m\", \"properties\": { \"Nullable\": null }")]
    [InlineData("\"mvid\": \"m\"", "\"mvid\": \"m\", \"properties\": null")]
    [InlineData("\"mvid\": \"m\"", "\"mvid\": \"m\", \"analyzers\": [ null ]")]
    [InlineData("\"mvid\": \"m\"", "\"mvid\": \"m\", \"documents\": null")]
    [InlineData("\"mvid\": \"m\"", "\"mvid\": \"m\", \"documents\": [ null ]")]
    [InlineData("\"mvid\": \"m\"", "\"mvid\": \"m\", \"documents\": [ {} ]")]
    [InlineData("\"mvid\": \"m\"", "\"mvid\": \"m\", \"documents\": [ { \"path\": null, \"checksum\": \"\", \"lines\": \"\" } ]")]
    public void Rejects_holes(string whole, string hole) => Assert.Contains("the file is damaged", Problem(Facts.Replace(whole, hole, StringComparison.Ordinal)));

    [Fact]
    public void Takes_a_list_that_is_not_there_as_empty()
    {
        var facts = EvidenceJson.Read(_system.Write("project.json", Facts), "project.json", EvidenceJson.Default.ProjectFacts);
        Assert.Empty(facts.Documents);
        Assert.Empty(facts.Enforced);
        Assert.Empty(facts.Properties);
        Assert.Empty(facts.Analyzers);
    }

    [Fact]
    public void Stops_at_deep_nesting() => Assert.Contains("the file is damaged", Problem(Facts.Replace("\"m\"", "\"m\", \"x\": " + new string('[', 10_000), StringComparison.Ordinal)));

    [Fact]
    public void Names_a_file_that_is_not_there() =>
        Assert.Equal("project.json: the file can't be read (FileNotFoundException)", Assert.Throws<EvidenceException>(() => EvidenceJson.Read(_system.PathOf("no.json"), "project.json", EvidenceJson.Default.ProjectFacts)).Message);

    private string Problem(string text)
    {
        var path = _system.Write("project.json", text);
        return Assert.Throws<EvidenceException>(() => EvidenceJson.Read(path, "project.json", EvidenceJson.Default.ProjectFacts)).Message;
    }
}
