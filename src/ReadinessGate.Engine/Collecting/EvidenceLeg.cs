namespace ReadinessGate.Collecting;

/// <summary>What one operating system left about one project and framework.</summary>
/// <param name="Folder">Absolute; never printed.</param>
/// <param name="Shown">The folder's name in reports: <c>linux/Orders.Tests/net10.0</c>.</param>
/// <param name="Facts">From the build.</param>
/// <param name="Run">From the last test run, or null.</param>
/// <param name="Partial">From a later run of only some tests, or null.</param>
/// <param name="Problem">Why the run's record can't be read, or null.</param>
public sealed record EvidenceLeg(string Folder, string Shown, ProjectFacts Facts, RunFacts? Run, RunFacts? Partial, string? Problem)
{
    /// <summary>File name of the build's facts.</summary>
    public const string FactsFile = "project.json";

    /// <summary>File name of the test run's record.</summary>
    public const string RunFile = "run.json";

    /// <summary>File name of the record of a filtered run, which leaves the last whole one alone.</summary>
    public const string PartialFile = "partial.json";

    /// <summary>File name of the list of tests.</summary>
    public const string TestsFile = "tests.json";

    /// <summary>File name of what earlier runs of the same sources showed.</summary>
    public const string HistoryFile = "history.json";

    /// <summary>File name of the coverage.</summary>
    public const string CoverageFile = "coverage.cobertura.xml";

    /// <summary>File name of the compiler's log.</summary>
    public const string DiagnosticsFile = "diagnostics.sarif";

    /// <summary>The project and framework, as a person would say it.</summary>
    public string Name => $"{Facts.Name} ({Facts.Framework})";
}
