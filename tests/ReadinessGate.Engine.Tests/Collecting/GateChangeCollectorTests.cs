using ReadinessGate.Checks.Governance;
using ReadinessGate.Collecting;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Collecting;

public sealed class GateChangeCollectorTests : IDisposable
{
    private const string Policy = """{ "coverage": { "line": 80 } }""";
    private readonly SystemFolder _system = new();

    public void Dispose() => _system.Dispose();

    [Fact]
    public void Compares_all_files_of_the_gate_with_the_base()
    {
        Start(Policy);
        _system.Write("readiness.json", Lower);
        _system.Write("src/.editorconfig", "[*.cs]\ndotnet_diagnostic.RG1001.severity = none\n");
        _system.Write("readiness.baseline.json", """{ "version": 1, "findings": [ { "rule": "RG1001", "path": "a.cs", "hash": "1", "count": 2 } ] }""");
        Checkout.Commit(_system.Root);
        var change = Change(Lower);
        Assert.Equal(("main", false), (change.Base, change.WasLocked));
        Assert.Equal(
            ["readiness.baseline.json(1,31): the baseline accepts 2 more findings of RG1001", "readiness.json(1,25): 'coverage.line' is 70, was 80", "src/.editorconfig(2): RG1001 is 'none' in [*.cs]"],
            change.Loosened.Select(found => $"{found.At}: {found.Text}"));
    }

    [Fact]
    public void Compares_what_the_policy_extends_too()
    {
        const string Own = """{ "extends": [ "./build/org.json" ] }""";
        _system.Write("build/org.json", Policy);
        Start(Own);
        _system.Write("build/org.json", Lower);
        var report = Gate.Judge(new GateRequest(_system.Root, _system.PathOf("readiness.json"), [], true, "2026-11-21T08:00:00Z", "1.2.3"));
        Assert.Equal(["build/org.json(1,25): 'coverage.line' is 70, was 80"], report.GateChange!.Loosened.Select(found => $"{found.At}: {found.Text}"));
    }

    [Fact]
    public void Compares_the_checklist_too()
    {
        _system.Write("READINESS.md", "- [ ] Restore tested <!-- id:dr-2 -->\n- [ ] Load tested");
        Start(Policy);
        _system.Write("READINESS.md", "- [x] Load tested");
        Assert.Equal(["READINESS.md: 'dr-2: Restore tested' was taken out of the checklist"], Change(Policy).Loosened.Select(found => $"{found.At}: {found.Text}"));
        _system.Write("READINESS.md", "- [x] Load tested\0");
        Assert.Empty(Change(Policy).Loosened);
        File.Delete(_system.PathOf("READINESS.md"));
        Assert.Equal(["READINESS.md: the checklist and its 2 items are gone"], Change(Policy).Loosened.Select(found => $"{found.At}: {found.Text}"));
    }

    [Fact]
    public void Nothing_changed_is_nothing_loosened()
    {
        Start(Policy);
        _system.Write("src/a.cs", "// a");
        Checkout.Commit(_system.Root);
        Assert.Empty(Change(Policy).Loosened);
    }

    [Theory]
    [InlineData("""{ "policy": { "locked": true }, "coverage": { "line": 80 } }""", """{ "policy": { "locked": true }, "coverage": { "line": 70 } }""", "fail")]
    [InlineData("""{ "policy": { "locked": true }, "coverage": { "line": 80 } }""", """{ "coverage": { "line": 80 } }""", "fail")]
    [InlineData("""{ "policy": { "locked": true }, "coverage": { "line": 80 } }""", """{ "policy": { "locked": true }, "coverage": { "line": 90 } }""", "pass")]
    [InlineData("""{ "coverage": { "line": 80 } }""", """{ "policy": { "locked": true }, "coverage": { "line": 70 } }""", "fail")]
    [InlineData("""{ "coverage": { "line": 80 } }""", """{ "policy": { "locked": false }, "coverage": { "line": 70 } }""", "n/a")]
    [InlineData("""{ "coverage": { "line": 80 } }""", """{ "coverage": { "line": 70 } }""", "not asked")]
    public void Counts_where_the_policy_is_locked_here_or_in_the_base(string before, string now, string expected)
    {
        Start(before);
        _system.Write("readiness.json", now);
        var report = Gate.Judge(new GateRequest(_system.Root, _system.PathOf("readiness.json"), [], true, "2026-11-21T08:00:00Z", "1.2.3"));
        var result = report.Results.Single(result => result.Check.Id == "RG9004");
        Assert.Equal(expected, result.Demand == Demand.NotAsked ? "not asked" : ReadinessGate.Reporting.Names.Of(result.Outcome));
        Assert.NotNull(report.GateChange);
    }

    [Fact]
    public void Is_inconclusive_without_a_base()
    {
        var result = Sample.Evaluate(new LockedPolicyCheck(), Collect(Policy), """{ "policy": { "locked": true } }""");
        Assert.Equal((Outcome.Inconclusive, "the comparison with the base is unusable: the folder is no git checkout. Fix: judge a checkout of the repository, with its history"), (result.Outcome, Assert.Single(result.Findings).Text));
    }

    [Fact]
    public void Says_that_the_base_has_a_policy_that_can_not_be_used()
    {
        Start("""{ "coverag": 1 }""");
        Assert.StartsWith("readiness.json(1,3) of the base can't be used: ", Collect(Policy).Reason, StringComparison.Ordinal);
    }

    private const string Lower = """{ "coverage": { "line": 70 } }""";

    private void Start(string policy)
    {
        _system.Write("readiness.json", policy);
        Checkout.Init(_system.Root);
        Checkout.Git(_system.Root, "checkout", "-qb", "work");
    }

    private Collected Collect(string policy) => new GateChangeCollector().Collect(_system.Context(policy));

    private GateChange Change(string policy) => Assert.IsType<GateChange>(Collect(policy).Value);
}
