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

    private Collected Collect() => new TestRunCollector().Collect(_system.Context());

    private (Outcome Outcome, string? Reason) State() => (Collect().Outcome, Collect().Reason);
}
