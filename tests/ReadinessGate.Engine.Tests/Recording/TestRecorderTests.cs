using ReadinessGate.Collecting;
using ReadinessGate.Recording;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Recording;

public sealed class TestRecorderTests : IDisposable
{
    private const string Trx = """<TestRun><Results><UnitTestResult testId="1" testName="Adds" outcome="Failed" /></Results><ResultSummary outcome="Failed" /></TestRun>""";

    private readonly SystemFolder _system = new();
    private readonly ProjectFacts _tests;
    private readonly ProjectFacts _engine;

    public TestRecorderTests()
    {
        _tests = _system.Build("Shop.Tests", isTest: true);
        var content = AssemblyReader.Read(typeof(Gate).Assembly.Location, null, _system.Root, _system.Root);
        _engine = _system.Build("Shop") with { Assembly = "ReadinessGate.Engine", Mvid = content.Mvid };
        _system.Save(_engine);
    }

    public void Dispose() => _system.Dispose();

    [Fact]
    public void Records_results_coverage_and_what_ran()
    {
        _system.Write("results/tests.trx", Trx);
        _system.Write("results/guid/coverage.cobertura.xml", Sample.Cobertura(("Shop", _system.PathOf("src/Shop/Code.cs"), 4, 10)));
        var run = Record(Request());
        Assert.Equal(("completed", true, true, 1), (run.State, run.HasResults, run.HasCoverage, run.Failed));
        Assert.Equal(("tests/Shop.Tests/Shop.Tests.csproj", "run-7", "vstest", "Shop.sln", "2026-11-21T08:00:00Z", "unknown"), (run.Project, run.RunId, run.Runner, run.Solution, run.Time, run.Tree));
        Assert.Equal([new AssemblyIdentity("ReadinessGate.Engine", _engine.Mvid, _engine.SourceKey)], run.Assemblies);
        Assert.Equal(["coverage.cobertura.xml", "history.json", "project.json", "run.json", "tests.json"], Files());
        Assert.Contains("filename=\"src/Shop/Code.cs\"", File.ReadAllText(Path.Combine(Folder, EvidenceLeg.CoverageFile)));
    }

    [Fact]
    public void Makes_the_folder_when_the_evidence_was_deleted_since_the_build()
    {
        Directory.Delete(_system.Evidence, recursive: true);
        Record(Request());
        Assert.Equal(["run.json"], Files());
    }

    [Fact]
    public void Takes_the_key_of_the_build_only_when_the_bytes_are_the_same()
    {
        _system.Save(_engine with { Mvid = "other" });
        var identity = Assert.Single(Record(Request()).Assemblies);
        Assert.NotEqual(_engine.SourceKey, identity.SourceKey);
        Assert.Equal(_engine.Mvid, identity.Mvid);
    }

    [Fact]
    public void Unites_several_reports_whatever_they_are_called()
    {
        _system.Write("results/a/coverage.cobertura.xml", Sample.Cobertura(("Shop", "/elsewhere/src/Shop/Code.cs", 4, 10)));
        _system.Write("named.Cobertura.xml", Sample.Cobertura(("Shop", "src/Shop/Code.cs", 6, 10)));
        Record(Request() with { Coverage = [_system.PathOf("named.Cobertura.xml"), _system.PathOf("none.cobertura.xml")] });
        var collected = File.ReadAllText(Path.Combine(Folder, EvidenceLeg.CoverageFile));
        Assert.Contains("lines-covered=\"6\" lines-valid=\"10\"", collected);
    }

    [Fact]
    public void Keeps_the_names_of_user_and_machine_out_of_the_evidence()
    {
        _system.Write("results/ana_laptop.cobertura.xml", "<coverage");
        var run = Record(Request() with { Trx = _system.Write("results/ana_laptop_2026.trx", "<TestRun>") });
        Assert.Equal("tests.trx(1): a TRX file was expected, but the file is cut off or damaged", run.ResultsProblem);
        Assert.Equal("coverage.cobertura.xml: this is no coverage report that is understood: the root element is <coverage>; understood are Cobertura, JaCoCo, OpenCover, SonarQube generic, coverlet JSON, dotCover detailed XML, lcov", run.CoverageProblem);
        Assert.All(Directory.GetFiles(Folder), file => Assert.DoesNotContain("ana_laptop", File.ReadAllText(file)));
    }

    [Fact]
    public void Writes_no_absolute_path_even_from_the_name_of_a_test()
    {
        _system.Write("results/tests.trx", Trx.Replace("Adds", $"Adds({_system.PathOf("data/a.txt")})", StringComparison.Ordinal));
        Record(Request());
        Assert.Contains("Adds(data/a.txt)", File.ReadAllText(Path.Combine(Folder, EvidenceLeg.TestsFile)));
        Assert.All(Directory.GetFiles(Folder), file => Assert.DoesNotContain(_system.Root, File.ReadAllText(file)));
    }

    [Fact]
    public void Says_why_there_is_nothing()
    {
        var run = Record(Request() with { CoverageProblem = "no collector" });
        Assert.Equal(("the test run left no TRX file; it was cancelled or crashed", "no collector", false, false), (run.ResultsProblem, run.CoverageProblem, run.HasResults, run.HasCoverage));
        Assert.Equal("the test run left no coverage report", Record(Request()).CoverageProblem);
        Assert.Equal("no logger", Record(Request() with { ResultsProblem = "no logger" }).ResultsProblem);
        Assert.Null(Record(Request() with { Trx = null, ExitCode = 2 }).ResultsProblem);
    }

    [Fact]
    public void Remembers_whose_record_it_replaced()
    {
        Assert.Empty(Record(Request()).EarlierRuns);
        Assert.Empty(Record(Request()).EarlierRuns);
        Assert.Equal(["run-7"], Record(Request() with { RunId = "run-8" }).EarlierRuns);
        Assert.Equal(["run-8"], Record(Request()).EarlierRuns);
        for (var i = 0; i < 20; i++)
            Record(Request() with { RunId = $"later-{i}" });
        Assert.Equal(8, Record(Request()).EarlierRuns.Length);
    }

    [Fact]
    public void Remembers_the_tests_that_ended_differently_in_two_runs_of_the_same_sources()
    {
        foreach (var outcome in (string[])["Failed", "Passed", "Passed"])
        {
            _system.Write("results/tests.trx", Trx.Replace("outcome=\"Failed\" />", $"outcome=\"{outcome}\" />", StringComparison.Ordinal));
            Assert.True(Recorded().HasHistory);
        }

        Assert.Equal([new UnsteadyTest("Adds", 1)], History().Unsteady);
        File.WriteAllText(Path.Combine(Folder, EvidenceLeg.HistoryFile), "{");
        Assert.True(Record(Request()).State == "completed");
        Assert.Empty(History().Unsteady);
        _system.Save(_engine with { SourceKey = "other" });
        Record(Request());
        Assert.Empty(History().Unsteady);
    }

    private RunFacts Recorded()
    {
        Record(Request());
        return EvidenceJson.Read(Path.Combine(Folder, EvidenceLeg.RunFile), "run.json", EvidenceJson.Default.RunFacts);
    }

    private TestHistory History() => EvidenceJson.Read(Path.Combine(Folder, EvidenceLeg.HistoryFile), "history.json", EvidenceJson.Default.TestHistory);

    [Fact]
    public void Takes_an_aborted_run_for_no_result()
    {
        _system.Write("results/tests.trx", Trx.Replace("outcome=\"Failed\" /></TestRun>", "outcome=\"Aborted\" /></TestRun>", StringComparison.Ordinal));
        var run = Record(Request());
        Assert.Equal((false, "the test run was aborted"), (run.HasResults, run.ResultsProblem));
    }

    [Fact]
    public void A_filtered_run_leaves_the_last_whole_one_alone()
    {
        _system.Write("results/tests.trx", Trx);
        Record(Request());
        var partial = Record(Request() with { Filtered = true });
        Assert.Equal("partial", partial.State);
        Assert.Equal(["history.json", "partial.json", "project.json", "run.json", "tests.json"], Files());
        Record(Request());
        Assert.Equal(["history.json", "project.json", "run.json", "tests.json"], Files());
    }

    private string Folder => _system.Leg(Platform.Name, "Shop.Tests");

    private IEnumerable<string> Files() => Directory.GetFiles(Folder).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal);

    private RunFacts Record(TestRequest request) => TestRecorder.Record(request, EvidenceFolders.Read([_system.Evidence]));

    private TestRequest Request() => new()
    {
        Target = new RecordTarget(_system.Root, Folder, _system.PathOf(_tests.Project), _tests.Framework, _tests.Configuration),
        OutputFolder = AppContext.BaseDirectory,
        RunId = "run-7",
        Runner = "vstest",
        Solution = "Shop.sln",
        Results = _system.PathOf("results"),
        Trx = _system.PathOf("results/tests.trx"),
        Time = "2026-11-21T08:00:00Z",
    };
}
