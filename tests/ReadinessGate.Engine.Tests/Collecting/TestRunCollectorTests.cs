using ReadinessGate.Collecting;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Collecting;

public sealed class TestRunCollectorTests : IDisposable
{
    private readonly SystemFolder _system = new();
    private readonly RunFacts _run;

    public TestRunCollectorTests() => _run = _system.Run(_system.Build("Shop.Tests", isTest: true));

    public void Dispose() => _system.Dispose();

    [Fact]
    public void Collects_the_tests_of_every_project()
    {
        _system.SaveTests(_run, Sample.Test("Adds"));
        var collected = Collect();
        Assert.Equal(Outcome.Pass, collected.Outcome);
        var project = Assert.Single(((TestRun)collected.Value!).Projects);
        Assert.Equal(("Shop.Tests", "net10.0"), (project.Name, project.Framework));
        Assert.Equal([Sample.Test("Adds")], project.Cases!.Value);
        Assert.Equal("key of Shop.Tests", Assert.Single(collected.Sources).Identity);
    }

    [Fact]
    public void Keeps_the_fresh_part_while_another_project_is_pending()
    {
        _system.SaveTests(_run, Sample.Test("Adds", TestOutcome.Failed));
        _system.Build("Other.Tests", isTest: true);
        var collected = Collect();
        Assert.Equal((Outcome.Pending, 1), (collected.Outcome, ((TestRun)collected.Value!).Projects.Length));
    }

    [Fact]
    public void Keeps_an_exit_code_where_there_is_no_list()
    {
        _system.Save(_run with { HasResults = false, ExitCode = 2 });
        var project = Assert.Single(((TestRun)Collect().Value!).Projects);
        Assert.Equal((null, 2), (project.Cases, project.ExitCode));
    }

    [Theory]
    [InlineData(null, "Shop.Tests (net10.0): the test run left no results")]
    [InlineData("the test run was aborted", "Shop.Tests (net10.0): the test run was aborted")]
    public void Is_inconclusive_without_results(string? problem, string reason)
    {
        _system.Save(_run with { HasResults = false, ResultsProblem = problem });
        Assert.Equal((Outcome.Inconclusive, reason), State());
    }

    [Fact]
    public void Is_inconclusive_when_the_results_were_deleted_or_damaged()
    {
        var shown = $"{Platform.Name}/Shop.Tests/net10.0/tests.json";
        Assert.Equal((Outcome.Inconclusive, $"{shown}: the test results were deleted since the run"), State());
        File.WriteAllText(Path.Combine(_system.Leg(_run.Os, _run.Project), EvidenceLeg.TestsFile), "{ \"schema\": 1 }");
        Assert.Equal((Outcome.Inconclusive, $"{shown}(1): the file is damaged; delete it and build and test again"), State());
    }

    [Fact]
    public void Tells_apart_why_a_run_is_not_whole()
    {
        _system.Save(_run with { HasResults = false, ResultsProblem = "the test run was aborted" });
        Assert.Equal([new BrokenRun("Shop.Tests (net10.0)", "Shop.Tests (net10.0): the test run was aborted")], Tests().Broken);
        _system.Save(_run with { State = "started" });
        Assert.Equal((Outcome.Inconclusive, "the last test run of Shop.Tests (net10.0) was started and did not end"), State());
        Assert.Equal("the last test run of Shop.Tests (net10.0) was started and did not end", Assert.Single(Tests().Broken).Reason);
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(2, false)]
    [InlineData(8, false)]
    [InlineData(3, true)]
    [InlineData(7, true)]
    [InlineData(137, true)]
    [InlineData(-1073741819, true)]
    public void Knows_the_exit_codes_of_a_process_that_did_not_end_by_itself(int code, bool broken)
    {
        _system.Save(_run with { HasResults = false, ExitCode = code });
        Assert.Equal(broken ? [$"Shop.Tests (net10.0): the test process ended with exit code {code}: it was aborted or crashed"] : [], Tests().Broken.Select(run => run.Reason));
    }

    [Fact]
    public void Brings_packages_duration_and_the_tests_that_ended_differently_before()
    {
        _system.Save(_system.Build("Shop.Tests", isTest: true) with { Packages = ["FsCheck"] });
        _system.SaveTests(_run, Sample.Test("Adds"));
        var history = new TestHistory(1, TestHistory.KeyOf(_run)!, [new UnsteadyTest("Shop.CartTests.Adds", 2)]);
        SaveHistory(history);
        Assert.Empty(Assert.Single(Tests().Projects).Unsteady);
        _system.Save(_run with { HasHistory = true });
        var project = Assert.Single(Tests().Projects);
        Assert.Equal(("FsCheck", "Shop.CartTests.Adds", Platform.Name, null), (Assert.Single(project.Packages), Assert.Single(project.Unsteady), project.Os, project.Milliseconds));
        SaveHistory(history with { Key = "other" });
        Assert.Empty(Assert.Single(Tests().Projects).Unsteady);
    }

    [Fact]
    public void Is_inconclusive_when_the_history_was_deleted()
    {
        _system.SaveTests(_run, Sample.Test("Adds"));
        _system.Save(_run with { HasHistory = true });
        Assert.Equal((Outcome.Inconclusive, $"{Platform.Name}/Shop.Tests/net10.0/history.json: the history of the tests was deleted since the run"), State());
    }

    [Fact]
    public void Takes_files_of_results_beside_the_projects()
    {
        _system.SaveTests(_run, Sample.Test("Adds"));
        _system.Write("web/junit.xml", "<testsuite name='web'><testcase name='a'/></testsuite>");
        var collected = Collect("web/*.xml", "none.xml");
        Assert.Equal(["Shop.Tests (net10.0)", "web"], ((TestRun)collected.Value!).Projects.Select(project => project.Title));
        Assert.Equal((Outcome.Pass, "none.xml"), (collected.Outcome, Assert.Single(((TestRun)collected.Value!).UnmatchedGlobs)));
        Assert.StartsWith("sha256:", collected.Sources[1].Identity, StringComparison.Ordinal);
        Assert.Equal("web/junit.xml", collected.Sources[1].Path);
    }

    private TestRun Tests() => (TestRun)Collect().Value!;

    private void SaveHistory(TestHistory history) => EvidenceJson.Write(Path.Combine(_system.Leg(_run.Os, _run.Project), EvidenceLeg.HistoryFile), history, EvidenceJson.Default.TestHistory);

    private Collected Collect(params string[] globs) => new TestRunCollector().Collect(_system.Context($$"""{ "evidence": { "tests": [ {{string.Join(", ", globs.Select(glob => $"\"{glob}\""))}} ] } }"""));

    private Collected Collect() => new TestRunCollector().Collect(_system.Context());

    private (Outcome Outcome, string? Reason) State() => (Collect().Outcome, Collect().Reason);
}
