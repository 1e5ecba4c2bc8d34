using ReadinessGate.Collecting;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Collecting;

public sealed class FreshnessTests : IDisposable
{
    private readonly SystemFolder _system = new();
    private readonly ProjectFacts _shop;
    private readonly ProjectFacts _tests;
    private readonly RunFacts _run;

    public FreshnessTests()
    {
        _shop = _system.Build("Shop");
        _tests = _system.Build("Shop.Tests", isTest: true);
        _run = _system.Run(_tests, _shop);
    }

    public void Dispose() => _system.Dispose();

    [Fact]
    public void Is_fresh_by_the_same_bytes() => Assert.Equal((Outcome.Pass, null), State());

    [Fact]
    public void Is_fresh_by_the_same_sources_in_other_bytes()
    {
        _system.Save(_shop with { Mvid = "built elsewhere" });
        Assert.Equal((Outcome.Pass, null), State());
    }

    [Fact]
    public void Is_stale_when_an_assembly_was_built_of_other_sources()
    {
        _system.Save(_shop with { Mvid = "other", SourceKey = "other" });
        Assert.Equal((Outcome.Stale, "Shop.dll changed since the last test run of Shop.Tests (net10.0)"), State());
    }

    [Fact]
    public void Is_stale_when_a_source_was_edited_on_disk()
    {
        _system.Write("src/Shop/Code.cs", "// edited\n");
        Assert.Equal((Outcome.Stale, "src/Shop/Code.cs changed since the last test run of Shop.Tests (net10.0)"), State());
    }

    [Fact]
    public void Is_stale_when_a_source_was_deleted()
    {
        File.Delete(_system.PathOf("src/Shop/Code.cs"));
        Assert.Equal((Outcome.Stale, "src/Shop/Code.cs was deleted since the last test run of Shop.Tests (net10.0)"), State());
    }

    [Fact]
    public void Is_stale_when_a_source_was_added()
    {
        _system.Write("src/Shop/New.cs", "");
        Assert.Equal((Outcome.Stale, "source files of Shop were added or deleted since the last test run of Shop.Tests (net10.0)"), State());
    }

    [Fact]
    public void Is_stale_when_tested_in_another_configuration()
    {
        _system.Save(_run with { Configuration = "Release" });
        Assert.Equal((Outcome.Stale, "Shop.Tests (net10.0) was last built as Debug, but tested as Release"), State());
    }

    [Fact]
    public void Is_pending_before_the_first_run()
    {
        File.Delete(Path.Combine(_system.Leg(_tests.Os, _tests.Project), EvidenceLeg.RunFile));
        Assert.Equal((Outcome.Pending, "Shop.Tests (net10.0) has not been run"), State());
        _system.Save(_run with { State = "partial" }, EvidenceLeg.PartialFile);
        Assert.Equal((Outcome.Pending, "Shop.Tests (net10.0) has only been run with a filter"), State());
    }

    [Theory]
    [InlineData("started", "the last test run of Shop.Tests (net10.0) was started and did not end")]
    [InlineData("else", "the record of Shop.Tests (net10.0)'s test run has the unknown state 'else'")]
    public void Is_inconclusive_when_the_run_did_not_complete(string state, string reason)
    {
        _system.Save(_run with { State = state });
        Assert.Equal((Outcome.Inconclusive, reason), State());
    }

    [Fact]
    public void Is_inconclusive_when_the_record_is_damaged()
    {
        File.WriteAllText(Path.Combine(_system.Leg(_tests.Os, _tests.Project), EvidenceLeg.RunFile), "");
        Assert.Equal(Outcome.Inconclusive, State().Outcome);
    }

    [Fact]
    public void Is_inconclusive_when_the_record_does_not_say_what_ran()
    {
        _system.Save(_run with { Assemblies = [] });
        Assert.Equal((Outcome.Inconclusive, "the record of Shop.Tests (net10.0)'s test run does not say which build it tested"), State());
    }

    [Theory]
    [InlineData(1, "2026-11-21T09:00:00Z", Outcome.Inconclusive, "a later filtered run of Shop.Tests (net10.0) had 1 failed test")]
    [InlineData(2, "2026-11-21T09:00:00Z", Outcome.Inconclusive, "a later filtered run of Shop.Tests (net10.0) had 2 failed tests")]
    [InlineData(0, "2026-11-21T09:00:00Z", Outcome.Pass, null)]
    [InlineData(2, "2026-11-21T07:00:00Z", Outcome.Pass, null)]
    public void Listens_to_failures_of_a_later_filtered_run(int failed, string time, Outcome outcome, string? reason)
    {
        _system.Save(_run with { State = "partial", Failed = failed, Time = time }, EvidenceLeg.PartialFile);
        Assert.Equal((outcome, reason), State());
    }

    private (Outcome Outcome, string? Reason) State()
    {
        var context = _system.Context();
        return context.Freshness.Of(Assert.Single(context.TestLegs));
    }
}
