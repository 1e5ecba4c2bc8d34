namespace ReadinessGate;

/// <summary>A test among the slowest.</summary>
/// <param name="Name">Class and name.</param>
/// <param name="Project">Its project and framework.</param>
/// <param name="Milliseconds">Its duration.</param>
public sealed record SlowTest(string Name, string Project, double Milliseconds);

/// <summary>The test runs in figures.</summary>
/// <param name="Total">All results; a test that ran on several frameworks counts for each.</param>
/// <param name="Passed">How many passed.</param>
/// <param name="Bad">How many neither passed nor were skipped.</param>
/// <param name="Skipped">How many were skipped.</param>
/// <param name="Milliseconds">See <see cref="TestRun.Milliseconds"/>.</param>
/// <param name="Slowest">At most ten, the slowest first; tests without a duration are left out.</param>
public sealed record TestSummary(int Total, int Passed, int Bad, int Skipped, double Milliseconds, ImmutableArray<SlowTest> Slowest)
{
    private const int MostSlow = 10;

    /// <summary>Sums up a run; null when it has no test.</summary>
    public static TestSummary? Of(TestRun run)
    {
        var cases = run.Cases.ToArray();
        return cases.Length == 0 ? null : new TestSummary(
            cases.Length,
            cases.Count(test => test.Case.Outcome == TestOutcome.Passed),
            cases.Count(test => test.Case.IsBad),
            cases.Count(test => test.Case.Outcome == TestOutcome.Skipped),
            run.Milliseconds,
            [
                .. cases.Where(test => test.Case.Milliseconds > 0)
                    .OrderByDescending(test => test.Case.Milliseconds).ThenBy(test => test.Case.FullName, StringComparer.Ordinal).ThenBy(test => test.Project.Title, StringComparer.Ordinal)
                    .Take(MostSlow)
                    .Select(test => new SlowTest(test.Case.FullName, test.Project.Title, test.Case.Milliseconds)),
            ]);
    }
}
