namespace ReadinessGate;

/// <summary>How one test ended.</summary>
public enum TestOutcome
{
    /// <summary>It ran and held.</summary>
    Passed,

    /// <summary>It ran and did not hold, or crashed.</summary>
    Failed,

    /// <summary>It was not run on purpose.</summary>
    Skipped,

    /// <summary>It neither passed nor failed: timed out, aborted, inconclusive.</summary>
    Inconclusive,
}

/// <summary>One executed or skipped test.</summary>
/// <param name="Class">Full name of its class.</param>
/// <param name="Name">Its name, with arguments.</param>
/// <param name="Outcome">How it ended.</param>
/// <param name="Milliseconds">Its duration.</param>
public sealed record TestCase(string Class, string Name, TestOutcome Outcome, double Milliseconds = 0);

/// <summary>The tests of one test project and framework in one run.</summary>
/// <param name="Project">Its project file, relative to the root of the system.</param>
/// <param name="Framework">Its target framework.</param>
/// <param name="Cases">The tests, sorted by class and name; null when the run left no list of tests.</param>
/// <param name="ExitCode">The exit code of the test process where that is all there is.</param>
public sealed record ProjectTests(string Project, string Framework, ImmutableArray<TestCase>? Cases, int? ExitCode = null)
{
    /// <summary>The project's name without folder and extension.</summary>
    public string Name => Path.GetFileNameWithoutExtension(Project);
}

/// <summary>The tests of all test projects.</summary>
/// <param name="Projects">Sorted by project and framework.</param>
public sealed record TestRun(ImmutableArray<ProjectTests> Projects) : Evidence
{
    /// <summary>All tests with the project they belong to.</summary>
    public IEnumerable<(ProjectTests Project, TestCase Case)> Cases =>
        Projects.SelectMany(project => (project.Cases ?? []).Select(test => (project, test)));

    /// <summary>How many tests ran; one that ran on several frameworks counts once.</summary>
    public int Ran => Cases.Where(test => test.Case.Outcome != TestOutcome.Skipped).Select(test => (test.Project.Project, test.Case.Class, test.Case.Name)).Distinct().Count();
}
