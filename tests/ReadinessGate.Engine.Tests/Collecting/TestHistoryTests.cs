using ReadinessGate.Collecting;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Collecting;

public sealed class TestHistoryTests
{
    private static readonly TestCase Good = Sample.Test("Adds");
    private static readonly TestCase Bad = Sample.Test("Adds", TestOutcome.TimedOut);
    private static readonly TestHistory Before = new(1, "key", []);

    [Fact]
    public void Notes_a_test_that_changed_its_outcome_either_way()
    {
        Assert.Equal([new UnsteadyTest("Shop.CartTests.Adds", 0)], TestHistory.After(Before, [Good], "key", [Bad]).Unsteady);
        Assert.Equal([new UnsteadyTest("Shop.CartTests.Adds", 0)], TestHistory.After(Before, [Bad], "key", [Good]).Unsteady);
    }

    [Fact]
    public void Notes_nothing_when_nothing_changed_or_a_test_was_skipped_or_is_new()
    {
        var skipped = Sample.Test("Adds", TestOutcome.Skipped);
        Assert.Empty(TestHistory.After(Before, [Good], "key", [Good]).Unsteady);
        Assert.Empty(TestHistory.After(Before, [skipped], "key", [Bad]).Unsteady);
        Assert.Empty(TestHistory.After(Before, [Bad], "key", [skipped]).Unsteady);
        Assert.Empty(TestHistory.After(Before, null, "key", [Bad]).Unsteady);
    }

    [Fact]
    public void Begins_anew_with_other_sources()
    {
        Assert.Empty(TestHistory.After(Before, [Good], "other", [Bad]).Unsteady);
        Assert.Empty(TestHistory.After(null, [Good], "key", [Bad]).Unsteady);
    }

    [Fact]
    public void Forgets_a_test_after_ten_runs_that_ended_alike()
    {
        var history = TestHistory.After(Before, [Good], "key", [Bad]);
        for (var run = 1; run <= 9; run++)
            history = TestHistory.After(history, [Bad], "key", [Bad]);
        Assert.Equal(9, Assert.Single(history.Unsteady).SteadyRuns);
        Assert.Empty(TestHistory.After(history, [Bad], "key", [Bad]).Unsteady);
        Assert.Equal(0, Assert.Single(TestHistory.After(history, [Bad], "key", [Good]).Unsteady).SteadyRuns);
    }

    [Fact]
    public void Keeps_five_hundred_tests_at_most() =>
        Assert.Equal(500, TestHistory.After(Before, Sample.Passed(600), "key", Sample.Passed(600).Select(test => test with { Outcome = TestOutcome.Failed })).Unsteady.Length);

    [Fact]
    public void Takes_configuration_and_sources_of_all_assemblies_for_what_ran()
    {
        var run = new RunFacts { Project = "a.csproj", Framework = "net10.0", Configuration = "Debug", Os = "linux", State = "completed", Assemblies = [new AssemblyIdentity("A", "1", "k1"), new AssemblyIdentity("B", "2", "k2")] };
        Assert.Equal(TestHistory.KeyOf(run), TestHistory.KeyOf(run with { Assemblies = [new AssemblyIdentity("B", "9", "k2"), new AssemblyIdentity("A", "8", "k1")] }));
        Assert.NotEqual(TestHistory.KeyOf(run), TestHistory.KeyOf(run with { Configuration = "Release" }));
        Assert.NotEqual(TestHistory.KeyOf(run), TestHistory.KeyOf(run with { Assemblies = [run.Assemblies[0]] }));
        Assert.Null(TestHistory.KeyOf(run with { Assemblies = [] }));
    }
}
