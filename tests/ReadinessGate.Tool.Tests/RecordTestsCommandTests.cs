using ReadinessGate.Collecting;
using ReadinessGate.Recording;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tool.Tests;

public sealed class RecordTestsCommandTests : IDisposable
{
    private const string Trx = """<TestRun><Results><UnitTestResult testId="1" testName="Adds" outcome="Passed" /></Results><ResultSummary outcome="Completed" /></TestRun>""";

    private readonly SystemFolder _system = new();

    public RecordTestsCommandTests()
    {
        _system.Write("readiness.json", """{ "tests": { "minimum": 1 } }""");
        Build("Shop.Tests");
        _system.Write("results/started", "");
        _system.Write("results/tests.trx", Trx);
    }

    public void Dispose() => _system.Dispose();

    [Fact]
    public void Records_a_run_and_closes_the_verdict()
    {
        var run = Record();
        Assert.Equal(new ToolProcess(0, "ReadinessGate: READY: 0 failed, 0 warnings, 0 without usable evidence, 3 passed; score 100.0; report artifacts/readiness/report.md\n", ""), run);
        Assert.True(File.Exists(_system.PathOf("artifacts/readiness/result.json")));
        Assert.Equal(["tests/Shop.Tests/Shop.Tests.csproj completed run-7"], EvidenceFolders.Read([_system.Evidence]).Select(leg => $"{leg.Run!.Project} {leg.Run.State} {leg.Run.RunId}"));
    }

    [Fact]
    public void Leaves_the_verdict_to_the_last_project_of_the_command()
    {
        Build("More.Tests");
        var run = Record("--expected", _system.PathOf("tests/More.Tests/More.Tests.csproj") + "?net10.0");
        Assert.Equal(new ToolProcess(0, "ReadinessGate: pending 1 of 2: More.Tests\n", ""), run);
        Assert.False(File.Exists(_system.PathOf("artifacts/readiness/result.json")));
    }

    [Theory]
    [InlineData("--filtered")]
    [InlineData("--run-settings=filter.runsettings")]
    public void Closes_nothing_after_a_filtered_run(string option)
    {
        _system.Write("filter.runsettings", "<RunSettings><RunConfiguration><TestCaseFilter>A</TestCaseFilter></RunConfiguration></RunSettings>");
        Assert.Equal(new ToolProcess(0, "ReadinessGate: filtered run recorded; it closes no verdict\n", ""), Record(option));
    }

    [Fact]
    public void Fails_the_build_when_a_test_failed()
    {
        _system.Write("results/tests.trx", Trx.Replace("Passed", "Failed", StringComparison.Ordinal));
        var run = Record();
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("readiness.json(1,12): error RG2010: 1 of 1 test failed; worst: Adds (Shop.Tests, net10.0)", run.Output);
    }

    [Fact]
    public void Takes_the_exit_code_where_the_runner_left_no_list()
    {
        var run = Record("--no-test-list", "--exit-code", "2");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("error RG2010: the tests of Shop.Tests (net10.0) ended with exit code 2", run.Output);
    }

    [Fact]
    public void Waits_for_the_lock_and_ends_with_the_build_that_started_it()
    {
        using var held = SystemLock.Take(_system.PathOf("artifacts/readiness"), TimeSpan.Zero);
        using var parent = ToolProcess.Start(_system.Root, Arguments());
        using var waiting = ToolProcess.Start(_system.Root, Arguments("--parent", $"{parent.Id}"));
        parent.Kill();
        waiting.WaitForExit();
        Assert.Equal(3, waiting.ExitCode);
    }

    private void Build(string name)
    {
        var facts = _system.Build(name, isTest: true);
        Directory.CreateDirectory(_system.PathOf("bin"));
        File.Copy(typeof(Gate).Assembly.Location, _system.PathOf($"bin/{name}.dll"));
        _system.Save(facts with { Mvid = typeof(Gate).Assembly.ManifestModule.ModuleVersionId.ToString() });
    }

    private ToolProcess Record(params string[] more) => ToolProcess.Run(_system.Root, Arguments(more));

    private string[] Arguments(params string[] more) =>
    [
        "record-tests",
        "--root", _system.Root,
        "--config", _system.PathOf("readiness.json"),
        "--evidence", _system.Evidence,
        "--folder", _system.Leg(Platform.Name, "Shop.Tests"),
        "--project", _system.PathOf("tests/Shop.Tests/Shop.Tests.csproj"),
        "--framework", "net10.0",
        "--configuration", "Debug",
        "--output-folder", _system.PathOf("bin"),
        "--run-id", "run-7",
        "--runner", "vstest",
        "--results", _system.PathOf("results"),
        .. more,
    ];
}
