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
    public void Reads_a_list_of_tests_that_an_older_version_wrote()
    {
        var list = EvidenceJson.Read(_system.Write("tests.json", """{ "schema": 1, "cases": [ { "class": "C", "name": "N", "outcome": "Inconclusive", "milliseconds": 2 } ] }"""), "tests.json", EvidenceJson.Default.TestList);
        Assert.Equal([new TestCase("C", "N", TestOutcome.Inconclusive, 2)], list.Cases);
        Assert.Null(list.Milliseconds);
    }

    [Fact]
    public void Writes_traits_and_attempts_only_where_there_are_any()
    {
        var list = new TestList(1, [new TestCase("C", "N", TestOutcome.TimedOut), new TestCase("C", "O", TestOutcome.Passed) { FailedAttempts = 2, Traits = [new TestTrait("Category", "Smoke")] }]);
        var path = _system.PathOf("tests.json");
        EvidenceJson.Write(path, list, EvidenceJson.Default.TestList);
        Assert.Equal(1, File.ReadAllText(path).Split("\"traits\"").Length - 1);
        Assert.Equal(1, File.ReadAllText(path).Split("\"failedAttempts\"").Length - 1);
        var read = EvidenceJson.Read(path, "tests.json", EvidenceJson.Default.TestList).Cases;
        Assert.Equal((list.Cases[0], 2, new TestTrait("Category", "Smoke")), (read[0], read[1].FailedAttempts, Assert.Single(read[1].Traits!.Value)));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("{ \"class\": \"C\", \"name\": \"N\", \"outcome\": \"Passed\", \"milliseconds\": 0, \"traits\": [ null ] }")]
    [InlineData("{ \"class\": \"C\", \"name\": \"N\", \"outcome\": \"Passed\", \"milliseconds\": 0, \"traits\": [ { \"name\": \"A\" } ] }")]
    public void Rejects_holes_in_a_list_of_tests(string test) =>
        Assert.Contains("the file is damaged", Assert.Throws<EvidenceException>(() => EvidenceJson.Read(_system.Write("tests.json", $$"""{ "schema": 1, "cases": [ {{test}} ] }"""), "tests.json", EvidenceJson.Default.TestList)).Message, StringComparison.Ordinal);

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
