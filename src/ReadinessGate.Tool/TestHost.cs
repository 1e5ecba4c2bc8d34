using System.Diagnostics;

namespace ReadinessGate.Tool;

/// <summary>Stands in front of a test application of Microsoft.Testing.Platform: passes everything on, waits, and records what it left.</summary>
public static class TestHost
{
    /// <summary>The first argument that selects this entry; the rest belongs to the application and is passed on untouched.</summary>
    public const string Verb = "run-tests";

    private const int NoTests = 8;

    /// <summary>Runs the application.</summary>
    /// <param name="args">The file with our own arguments, the application's command, and its arguments.</param>
    /// <returns>The application's exit code; the gate's when the tests passed and the gate did not.</returns>
    public static int Run(string[] args)
    {
        var spec = TestHostSpec.Read(args[0]);
        var (command, arguments) = (args[1], args[2..]);
        if (!TestHostArguments.IsTestRun(arguments))
            return Start(command, arguments);

        var host = new TestHostArguments(arguments, spec.Inject);
        host.Prepare(spec.Value("--results"), spec.Value("--output-folder"));
        var start = Path.Combine(spec.Value("--folder"), "run.json");
        if (!host.Filtered)
            MarkStarted(start, spec);
        var (exitCode, coverage) = Measure(spec, host, () => Start(command, host.Arguments));
        // The runner reads stdout as its protocol's companion; what a person must see goes to stderr.
        Console.SetOut(Console.Error);
        var gate = CommandLine.Run([.. spec.Record, .. host.RecordArguments(exitCode), .. coverage, .. spec.Expected()]);
        return exitCode is 0 or NoTests && gate != ExitCode.Ready ? gate : exitCode;
    }

    // A filtered run is not judged, so what it covers is not measured.
    private static (int ExitCode, string[] Record) Measure(TestHostSpec spec, TestHostArguments host, Func<int> start)
    {
        if (host.HasCoverage)
            return (start(), []);
        if (spec.Measure is null || host.Filtered)
            return (start(), ["--coverage-problem", host.Filtered ? "a filtered run is not measured" : spec.CoverageProblem ?? "the test application has no coverage extension, and coverlet.msbuild is not referenced"]);
        using var coverlet = CoverletRun.Start(spec.Measure, Path.GetDirectoryName(spec.Value("--project"))!, spec.Value("--results"));
        if (coverlet is null)
            return (start(), ["--coverage-problem", "coverlet.msbuild could not instrument the assemblies: its error stands in the output of the test run"]);
        var exitCode = start();
        var reports = coverlet.Finish();
        return (exitCode, reports.Length == 0 ? ["--coverage-problem", "coverlet.msbuild instrumented the assemblies and left no report: it was interrupted, or its error stands in the output of the test run"] : [.. reports.SelectMany(report => new[] { "--coverage", report })]);
    }

    private static int Start(string command, IEnumerable<string> arguments)
    {
        // Ctrl-C reaches the application too; it ends in its own way and we must live to see it.
        Console.CancelKeyPress += static (_, cancel) => cancel.Cancel = true;
        using var process = Process.Start(new ProcessStartInfo(command, arguments) { UseShellExecute = false })!;
        process.WaitForExit();
        return process.ExitCode;
    }

    private static void MarkStarted(string path, TestHostSpec spec)
    {
        var run = new RunFacts
        {
            Project = Path.GetFileName(spec.Value("--project")),
            Framework = spec.Value("--framework"),
            Configuration = spec.Value("--configuration"),
            Os = Platform.Name,
            State = "started",
        };
        Collecting.EvidenceJson.Write(path, run, Collecting.EvidenceJson.Default.RunFacts);
    }
}
