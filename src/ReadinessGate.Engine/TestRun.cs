namespace ReadinessGate;

/// <summary>A run that was not whole: aborted, killed, or without a result.</summary>
/// <param name="Title">The test project and framework, or the file.</param>
/// <param name="Reason">What happened, beginning with the title.</param>
public sealed record BrokenRun(string Title, string Reason);

/// <summary>The tests of all test projects.</summary>
/// <param name="Projects">Sorted by project and framework.</param>
public sealed record TestRun(ImmutableArray<ProjectTests> Projects) : RunEvidence
{
    /// <summary>Runs that were not whole; their tests are no evidence.</summary>
    public ImmutableArray<BrokenRun> Broken { get; init; } = [];

    /// <summary>The globs of <c>evidence.tests</c> that match no file.</summary>
    public ImmutableArray<string> UnmatchedGlobs { get; init; } = [];

    /// <summary>All tests with the project they belong to.</summary>
    public IEnumerable<(ProjectTests Project, TestCase Case)> Cases =>
        Projects.SelectMany(project => (project.Cases ?? []).Select(test => (project, test)));

    /// <summary>How many tests ran; one that ran on several frameworks counts once, rows of one run that look alike count each.</summary>
    public int Ran => Projects
        .SelectMany(project => (project.Cases ?? []).Where(test => test.Outcome != TestOutcome.Skipped).CountBy(test => (project.Project, test.Class, test.Name)))
        .GroupBy(count => count.Key, count => count.Value)
        .Sum(counts => counts.Max());

    /// <summary>How long the runs took; of several operating systems the slowest counts, because they run side by side.</summary>
    public double Milliseconds => Projects.GroupBy(project => project.Os, StringComparer.Ordinal).Select(group => group.Sum(project => project.Duration)).DefaultIfEmpty().Max();
}
