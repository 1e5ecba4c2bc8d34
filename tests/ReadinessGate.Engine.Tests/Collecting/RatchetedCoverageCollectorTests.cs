using ReadinessGate.Collecting;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Collecting;

public sealed class RatchetedCoverageCollectorTests : IDisposable
{
    private readonly SystemFolder _system = new();

    public RatchetedCoverageCollectorTests()
    {
        var run = _system.Run(_system.Build("Shop.Tests", isTest: true), _system.Build("Shop"));
        _system.SaveCoverage(run, Sample.Cobertura(("Shop", "src/Shop/Code.cs", 4, 10)));
    }

    public void Dispose() => _system.Dispose();

    [Fact]
    public void Collects_coverage_and_baseline()
    {
        _system.Write(Baseline.FileName, """{ "version": 1, "figures": [ { "figure": "coverage.line", "scope": "*", "value": 40 } ] }""");
        var collected = Collect();
        var evidence = Assert.IsType<RatchetedCoverage>(collected.Value);
        Assert.Equal((40.0, 40m), (evidence.Coverage.Totals.LinePercent, evidence.Baseline.Find("coverage.line", "*")?.Value));
        Assert.Contains(new EvidenceSource("readiness.baseline.json", "baseline"), collected.Sources);
    }

    [Fact]
    public void Is_pending_without_a_baseline() =>
        Assert.Equal((Outcome.Pending, "there is no readiness.baseline.json", "run 'dotnet readiness baseline' and commit the file"), (Collect().Outcome, Collect().Reason, Collect().Remedy));

    [Fact]
    public void Is_inconclusive_with_a_broken_baseline()
    {
        _system.Write(Baseline.FileName, "{ \"version\": 1,\n  \"figures\": [ { ]\n}");
        Assert.Equal(Outcome.Inconclusive, Collect().Outcome);
        Assert.StartsWith("readiness.baseline.json(2,18): this is not valid JSON: ", Collect().Reason);
    }

    [Fact]
    public void Passes_on_the_state_of_the_coverage()
    {
        _system.Write("src/Shop/Code.cs", "changed");
        Assert.Equal((Outcome.Stale, null), (Collect().Outcome, Collect().Value));
    }

    private Collected Collect() => new RatchetedCoverageCollector().Collect(_system.Context());
}
