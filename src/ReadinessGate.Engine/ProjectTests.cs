namespace ReadinessGate;

/// <summary>The tests of one test project and framework, or of one file of results, in one run.</summary>
/// <param name="Project">Its project file, relative to the root of the system; for a file of results the name of its suite, else the file.</param>
/// <param name="Framework">Its target framework; empty where nobody says.</param>
/// <param name="Cases">The tests, sorted by class and name; null when the run left no list of tests.</param>
/// <param name="ExitCode">The exit code of the test process where that is all there is.</param>
public sealed record ProjectTests(string Project, string Framework, ImmutableArray<TestCase>? Cases, int? ExitCode = null)
{
    /// <summary>The project's name without folder and extension, or the name of the suite.</summary>
    public string Name { get; init; } = Path.GetFileNameWithoutExtension(Project);

    /// <summary>Operating system of the run; empty where nobody says.</summary>
    public string Os { get; init; } = "";

    /// <summary>How long the whole run took; null where nobody says.</summary>
    public double? Milliseconds { get; init; }

    /// <summary>Ids of the packages that the project references itself, sorted.</summary>
    public ImmutableArray<string> Packages { get; init; } = [];

    /// <summary>Full names of the tests that ended differently in another run of the same sources, sorted.</summary>
    public ImmutableArray<string> Unsteady { get; init; } = [];

    /// <summary>Name and framework, as a person would say it.</summary>
    public string Title => Framework.Length == 0 ? Name : $"{Name} ({Framework})";

    /// <summary>How long the run took: what the runner says, else the sum over the tests.</summary>
    public double Duration => Milliseconds ?? (Cases ?? []).Sum(test => test.Milliseconds);
}
