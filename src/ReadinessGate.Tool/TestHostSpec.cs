namespace ReadinessGate.Tool;

/// <summary>What the build wrote down for the process in front of a test application.</summary>
/// <param name="Run">Absolute folder where the projects of this run are registered.</param>
/// <param name="Inject">What may be added to the application's options.</param>
/// <param name="CoverageProblem">Why no coverage is to be measured, or null.</param>
/// <param name="Measure">Absolute path of the response file of the MSBuild that measures, or null.</param>
/// <param name="Record">The arguments of the record.</param>
public sealed record TestHostSpec(string Run, string[] Inject, string? CoverageProblem, string? Measure, string[] Record)
{
    /// <summary>Reads the file.</summary>
    public static TestHostSpec Read(string path)
    {
        var lines = File.ReadAllLines(path);
        return new TestHostSpec(lines[0], lines[1].Split(' '), Text(lines[2]), Text(lines[3]), lines[4..]);
    }

    /// <summary>The value of an option of the record.</summary>
    public string Value(string option) => Record[Array.IndexOf(Record, option) + 1];

    /// <summary>The projects of the run, as options of the record.</summary>
    public IEnumerable<string> Expected() => Directory.Exists(Run)
        ? Directory.EnumerateFiles(Run, "*.txt").Order(StringComparer.Ordinal).SelectMany(file => new[] { "--expected", File.ReadAllText(file) })
        : [];

    private static string? Text(string line) => line.Length == 0 ? null : line;
}
