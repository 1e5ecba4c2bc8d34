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
        var spec = File.ReadAllLines(args[0]);
        var (command, arguments) = (args[1], args[2..]);
        if (!TestHostArguments.IsTestRun(arguments))
            return Start(command, arguments);

        var host = new TestHostArguments(arguments, inject: spec[1] == "inject");
        var record = spec[2..];
        host.Prepare(Value(record, "--results"), Value(record, "--output-folder"));
        var start = Path.Combine(Value(record, "--folder"), "run.json");
        if (!host.Filtered)
            MarkStarted(start, record);
        var exitCode = Start(command, host.Arguments);
        // The runner reads stdout as its protocol's companion; what a person must see goes to stderr.
        Console.SetOut(Console.Error);
        var gate = CommandLine.Run([.. record, .. host.RecordArguments(exitCode), .. Expected(spec[0])]);
        return exitCode is 0 or NoTests && gate != ExitCode.Ready ? gate : exitCode;
    }

    private static int Start(string command, IEnumerable<string> arguments)
    {
        // Ctrl-C reaches the application too; it ends in its own way and we must live to see it.
        Console.CancelKeyPress += static (_, cancel) => cancel.Cancel = true;
        using var process = Process.Start(new ProcessStartInfo(command, arguments) { UseShellExecute = false })!;
        process.WaitForExit();
        return process.ExitCode;
    }

    private static void MarkStarted(string path, string[] record)
    {
        var run = new RunFacts
        {
            Project = Path.GetFileName(Value(record, "--project")),
            Framework = Value(record, "--framework"),
            Configuration = Value(record, "--configuration"),
            Os = Platform.Name,
            State = "started",
        };
        Collecting.EvidenceJson.Write(path, run, Collecting.EvidenceJson.Default.RunFacts);
    }

    private static IEnumerable<string> Expected(string folder) => Directory.Exists(folder)
        ? Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal).SelectMany(file => new[] { "--expected", File.ReadAllText(file) })
        : [];

    private static string Value(string[] arguments, string option) => arguments[Array.IndexOf(arguments, option) + 1];
}
