namespace ReadinessGate;

/// <summary>A run that was not whole: aborted, killed, or without a result.</summary>
/// <param name="Title">The test project and framework, or the file.</param>
/// <param name="Reason">What happened, beginning with the title.</param>
public sealed record BrokenRun(string Title, string Reason);

/// <summary>The tests of all test projects.</summary>
/// <param name="Projects">Sorted by project and framework.</param>
public sealed record TestRun(ImmutableArray<ProjectTests> Projects) : Evidence
{
    /// <summary>Runs that were not whole; their tests are no evidence.</summary>
    public ImmutableArray<BrokenRun> Broken { get; init; } = [];

    /// <summary>The globs of <c>evidence.tests</c> that match no file.</summary>
    public ImmutableArray<string> UnmatchedGlobs { get; init; } = [];

    /// <summary>All tests with the project they belong to.</summary>
    public IEnumerable<(ProjectTests Project, TestCase Case)> Cases =>
        Projects.SelectMany(project => (project.Cases ?? []).Select(test => (project, test)));

    /// <summary>How many tests ran; one that ran on several frameworks counts once.</summary>
    public int Ran => Cases.Where(test => test.Case.Outcome != TestOutcome.Skipped).Select(test => (test.Project.Project, test.Case.Class, test.Case.Name)).Distinct().Count();

    /// <summary>How long the runs took; of several operating systems the slowest counts, because they run side by side.</summary>
    public double Milliseconds => Projects.GroupBy(project => project.Os, StringComparer.Ordinal).Select(group => group.Sum(project => project.Duration)).DefaultIfEmpty().Max();
}
