using ReadinessGate.Collecting;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Collecting;

public sealed class TestEvidenceStateTests : IDisposable
{
    private readonly SystemFolder _system = new();

    public void Dispose() => _system.Dispose();

    [Fact]
    public void Is_pending_before_the_first_build() =>
        Assert.Equal((Outcome.Pending, "no build has left facts yet", "run 'dotnet test'"), TestEvidenceState.Of(_system.Context()));

    [Fact]
    public void Is_pending_without_a_test_project()
    {
        _system.Build("Shop");
        Assert.Equal((Outcome.Pending, "no test project is known", "run 'dotnet test'"), TestEvidenceState.Of(_system.Context()));
    }

    [Fact]
    public void Is_usable_when_every_project_brought_fresh_evidence()
    {
        _system.Run(_system.Build("Shop.Tests", isTest: true));
        Assert.Equal((Outcome.Pass, null, null), TestEvidenceState.Of(_system.Context()));
    }

    [Fact]
    public void Is_pending_while_an_expected_system_is_missing()
    {
        _system.Run(_system.Build("Shop.Tests", isTest: true, os: "linux"));
        Assert.Equal(
            (Outcome.Pending, "no evidence from windows, macos", "bring the evidence folder of that system with --evidence"),
            TestEvidenceState.Of(_system.Context("""{ "evidence": { "expect": [ "Linux", "windows", "macos" ] } }""")));
    }

    [Theory]
    [InlineData("\"linx\"", "no evidence from linx; did you mean 'linux'?")]
    [InlineData("\"alpne\"", "no evidence from alpne; did you mean 'alpine'?")]
    [InlineData("\"widows\"", "no evidence from widows; did you mean 'windows'?")]
    [InlineData("\"linux\", \"linx\"", "no evidence from linx")]
    [InlineData("\"solaris\"", "no evidence from solaris")]
    public void Suggests_the_system_that_a_misspelt_expectation_meant(string expect, string reason)
    {
        _system.Run(_system.Build("Shop.Tests", isTest: true, os: "linux"));
        _system.Run(_system.Build("Shop.Tests", isTest: true, os: "alpine"));
        Assert.Equal(reason, TestEvidenceState.Of(_system.Context($$"""{ "evidence": { "expect": [ {{expect}} ] } }""")).Reason);
    }

    [Fact]
    public void Is_stale_when_machines_tested_different_commits()
    {
        _system.Save(_system.Run(_system.Build("Shop.Tests", isTest: true, os: "linux")) with { Commit = "1111111aaaa" });
        _system.Save(_system.Run(_system.Build("Shop.Tests", isTest: true, os: "windows")) with { Commit = "2222" });
        Assert.Equal(
            (Outcome.Stale, "the evidence belongs to 2 commits: 1111111, 2222", "collect the evidence of one commit"),
            TestEvidenceState.Of(_system.Context()));
    }

    [Fact]
    public void Allows_several_commits_on_one_machine_because_sources_decide_there()
    {
        _system.Save(_system.Run(_system.Build("A.Tests", isTest: true)) with { Commit = "1111111aaaa" });
        _system.Save(_system.Run(_system.Build("B.Tests", isTest: true)) with { Commit = "2222222bbbb" });
        Assert.Equal(Outcome.Pass, TestEvidenceState.Of(_system.Context()).Outcome);
    }

    [Fact]
    public void Names_the_worst_state_and_at_most_three_reasons()
    {
        foreach (var name in new[] { "A", "B", "C", "D", "E" })
            _system.Build(name + ".Tests", isTest: true);
        Assert.Equal(
            "A.Tests (net10.0) has not been run; B.Tests (net10.0) has not been run; C.Tests (net10.0) has not been run; and 2 more",
            TestEvidenceState.Of(_system.Context()).Reason);
        _system.Save(_system.Run(_system.Build("A.Tests", isTest: true)) with { State = "started" });
        Assert.Equal((Outcome.Inconclusive, "the last test run of A.Tests (net10.0) was started and did not end", "run 'dotnet test'"), TestEvidenceState.Of(_system.Context()));
    }
}
