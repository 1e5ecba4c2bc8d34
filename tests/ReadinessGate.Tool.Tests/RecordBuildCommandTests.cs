using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tool.Tests;

public sealed class RecordBuildCommandTests : IDisposable
{
    private readonly SystemFolder _system = new();

    public RecordBuildCommandTests()
    {
        _system.Write("tests/Shop.Tests/Shop.Tests.csproj", "<Project/>");
        Directory.CreateDirectory(_system.PathOf("bin"));
        File.Copy(typeof(Gate).Assembly.Location, _system.PathOf("bin/Shop.Tests.dll"));
    }

    public void Dispose() => _system.Dispose();

    [Fact]
    public void Records_facts_and_leaves_the_line_that_the_build_prints()
    {
        _system.Write("readiness.json", Shop.Policy);
        var run = Record("--config", _system.PathOf("readiness.json"), "--test");
        Assert.Equal(new ToolProcess(0, "", ""), run);
        Assert.Equal(["readiness.json(1,25): info RG0200: test evidence is pending: Shop.Tests has not been run; run 'dotnet test'"], File.ReadAllLines(_system.PathOf("findings.txt")));
        Assert.True(File.Exists(Path.Combine(_system.Leg(Platform.Name, "Shop.Tests"), "project.json")));
        Assert.Equal("*\n", File.ReadAllText(_system.PathOf("artifacts/readiness/.gitignore")));
    }

    [Fact]
    public void Leaves_nothing_to_print_without_a_policy()
    {
        _system.Write("findings.txt", "of an earlier build");
        Assert.Equal(0, Record("--test").ExitCode);
        Assert.False(File.Exists(_system.PathOf("findings.txt")));
    }

    [Fact]
    public void Records_the_properties_and_the_analyzers_of_the_project()
    {
        Assert.Equal(0, Record("--property", "Nullable=enable", "--property", "AnalysisMode=", "--analyzer-package", "StyleCop.Analyzers").ExitCode);
        var facts = File.ReadAllText(Path.Combine(_system.Leg(Platform.Name, "Shop.Tests"), "project.json"));
        Assert.Contains("\"properties\": {\n    \"Nullable\": \"enable\"\n  },\n  \"analyzers\": [\n    \"StyleCop.Analyzers\"\n  ]", facts, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "error")]
    [InlineData("warn", "warning")]
    public void Leaves_problems_of_the_policy_for_the_build(string mode, string severity)
    {
        _system.Write("readiness.json", """{ "covrage": {} }""");
        Assert.Equal(0, Record("--config", _system.PathOf("readiness.json"), "--mode", mode).ExitCode);
        Assert.Equal([$"readiness.json(1,3): {severity} RG0001: unknown key 'covrage'; did you mean 'coverage'?"], File.ReadAllLines(_system.PathOf("findings.txt")));
    }

    [Fact]
    public void Names_an_assembly_that_is_none()
    {
        _system.Write("bin/Shop.Tests.dll", "none");
        Assert.Equal(new ToolProcess(3, "", "readiness: error: Shop.Tests.dll: the assembly can't be read (BadImageFormatException)\n"), Record());
    }

    private ToolProcess Record(params string[] more) => ToolProcess.Run(
        _system.Root,
        [
            "record-build",
            "--root", _system.Root,
            "--evidence", _system.Evidence,
            "--folder", _system.Leg(Platform.Name, "Shop.Tests"),
            "--project", _system.PathOf("tests/Shop.Tests/Shop.Tests.csproj"),
            "--framework", "net10.0",
            "--configuration", "Debug",
            "--assembly", _system.PathOf("bin/Shop.Tests.dll"),
            "--findings", _system.PathOf("findings.txt"),
            .. more,
        ]);
}
