using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests;

public sealed class TestSummaryTests
{
    [Fact]
    public void Counts_tests_and_lists_the_slowest_ten()
    {
        var cases = Enumerable.Range(1, 12).Select(time => new TestCase("C", $"T{time:00}", time == 1 ? TestOutcome.TimedOut : TestOutcome.Passed, time)).Append(new TestCase("C", "Later", TestOutcome.Skipped));
        var summary = TestSummary.Of(Sample.Tests([.. cases]))!;
        Assert.Equal((13, 11, 1, 1, 78d), (summary.Total, summary.Passed, summary.Bad, summary.Skipped, summary.Milliseconds));
        Assert.Equal(Enumerable.Range(3, 10).Reverse().Select(time => new SlowTest($"C.T{time:00}", "Shop.Tests (net10.0)", time)), summary.Slowest);
    }

    [Fact]
    public void Leaves_out_tests_without_a_duration() => Assert.Empty(TestSummary.Of(Sample.Tests(Sample.Passed(2)))!.Slowest);

    [Fact]
    public void Is_nothing_without_a_test() => Assert.Null(TestSummary.Of(Sample.Tests()));
}
