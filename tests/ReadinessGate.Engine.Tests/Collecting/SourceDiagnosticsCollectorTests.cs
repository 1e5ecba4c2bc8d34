using ReadinessGate.Collecting;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Collecting;

public sealed class SourceDiagnosticsCollectorTests : IDisposable
{
    private readonly SystemFolder _system = new();

    public void Dispose() => _system.Dispose();

    [Fact]
    public void Is_pending_before_the_first_build() => Assert.Equal((Outcome.Pending, "no build has left facts yet"), State());

    [Fact]
    public void Collects_the_log_of_every_build_and_says_which_left_none()
    {
        var shop = _system.Build("Shop");
        _system.Save(_system.Build("Store") with { Enforced = ["RG1001"] });
        Log(shop, """{ "version": "2.1.0", "runs": [ { "results": [ { "ruleId": "CS1", "level": "warning", "message": { "text": "t" }, "locations": [ { "physicalLocation": { "artifactLocation": { "uri": "file:///elsewhere/src/Shop/Code.cs" } } } ] } ] } ] }""");
        var collected = Collect();
        var compilations = ((SourceDiagnostics)collected.Value!).Compilations;
        Assert.Equal([("src/Shop/Shop.csproj", true), ("src/Store/Store.csproj", false)], compilations.Select(compilation => (compilation.Project, compilation.HasLog)));
        Assert.Equal(new Place("src/Shop/Code.cs"), Assert.Single(compilations[0].Diagnostics).At);
        Assert.Equal(["RG1001"], compilations[1].Enforced);
        Assert.Equal(["diagnostics"], collected.Sources.Select(source => source.Kind));
    }

    [Fact]
    public void Is_pending_while_a_member_of_the_solution_was_not_built()
    {
        var run = _system.Run(_system.Build("Shop.Tests", isTest: true));
        _system.Write("src/Other/Other.csproj", "<Project/>");
        _system.Save(run with { Members = ["src/Other/Other.csproj"] });
        Assert.Equal((Outcome.Pending, "Other was not built"), State());
    }

    [Fact]
    public void Is_stale_after_an_edit()
    {
        _system.Build("Shop");
        _system.Write("src/Shop/Code.cs", "// edited");
        Assert.Equal((Outcome.Stale, "src/Shop/Code.cs changed since the last build"), State());
    }

    [Fact]
    public void Is_inconclusive_when_a_log_is_damaged()
    {
        Log(_system.Build("Shop"), "{");
        Assert.Equal((Outcome.Inconclusive, $"{Platform.Name}/Shop/net10.0/diagnostics.sarif(1): a SARIF log was expected, but the file is cut off or damaged"), State());
    }

    private void Log(ProjectFacts facts, string text) => File.WriteAllText(Path.Combine(_system.Leg(facts.Os, facts.Project), EvidenceLeg.DiagnosticsFile), text);

    private Collected Collect() => new SourceDiagnosticsCollector().Collect(_system.Context());

    private (Outcome Outcome, string? Reason) State() => (Collect().Outcome, Collect().Reason);
}
