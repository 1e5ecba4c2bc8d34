using System.CommandLine;
using ReadinessGate.Collecting;
using ReadinessGate.Receipts;

namespace ReadinessGate.Tool;

/// <summary><c>verify</c>: judges a system from the evidence at hand.</summary>
public static class VerifyCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create()
    {
        var path = SystemArguments.Folder();
        var config = new Option<string?>("--config") { Description = "The readiness.json to use.", HelpName = "FILE" };
        var evidence = new Option<string[]>("--evidence") { Description = "A folder with evidence, such as a CI artifact; may be given several times.", HelpName = "DIR", DefaultValueFactory = _ => [] };
        var format = new Option<string>("--format") { Description = "What is printed.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json", "md");
        var output = new Option<string?>("--output") { Description = "The folder for result.json and report.md.", HelpName = "DIR" };
        var failOn = new Option<string>("--fail-on") { Description = "From which verdict on the exit code is not 0.", DefaultValueFactory = _ => "almost-ready" };
        failOn.AcceptOnlyFromAmong("almost-ready", "not-ready");
        var since = new Option<string?>("--since") { Description = "An earlier result.json, to say what changed since.", HelpName = "FILE" };
        var run = new Option<bool>("--run") { Description = "Runs the commands that the checklist names as evidence; look at them first." };
        var runTimeout = new Option<string>("--run-timeout") { Description = "How long one of them may take.", HelpName = "TIME", DefaultValueFactory = _ => "60s" };
        var build = new Option<bool>("--build") { Hidden = true };
        var evidenceRoot = new Option<string?>("--evidence-root") { Hidden = true };
        var mode = new Option<string>("--mode") { Hidden = true, DefaultValueFactory = _ => "" };
        var command = new Command("verify", "Judges a system from the evidence at hand: 0 ready, 1 not ready or incomplete, 2 almost ready, 3 bad arguments or configuration.")
        {
            path, config, evidence, format, output, failOn, since, run, runTimeout, build, evidenceRoot, mode,
        };
        command.SetAction(parsed => Guard.Run(() => parsed.GetValue(build)
            ? BuildVerdict.Close(Find(parsed.GetValue(path)!, parsed.GetValue(config)), parsed.GetValue(evidenceRoot)!, parsed.GetValue(mode)!)
            : Verify(Find(parsed.GetValue(path)!, parsed.GetValue(config)), [.. parsed.GetValue(evidence)!], parsed.GetValue(format)!, parsed.GetValue(output), parsed.GetValue(failOn) == "almost-ready", Earlier(parsed.GetValue(since)), Patience(parsed.GetValue(run), parsed.GetValue(runTimeout)!))));
        return command;
    }

    private static int Verify(SystemRoot system, ImmutableArray<string> evidence, string format, string? output, bool failOnAlmostReady, EarlierVerdict? earlier, TimeSpan? patience)
    {
        SystemArguments.Require(system.Folder, evidence);
        if (output is "")
            throw new UsageException("--output: the name of a folder is missing");
        var report = Gate.Judge(new GateRequest(system.Folder, system.PolicyPath, [.. evidence.Select(Path.GetFullPath)], evidence.IsEmpty, RunClock.Now, ToolVersion.Text) { Earlier = earlier, CommandPatience = patience, IsCi = CiSystem.Run is not null });
        var written = ReportFiles.Write(report, system, output);
        switch (format)
        {
            case "json":
                using (var stdout = Console.OpenStandardOutput())
                    Reporting.JsonReportWriter.Write(report, stdout);
                break;
            case "md":
                Reporting.MarkdownReportWriter.Write(report, Console.Out);
                break;
            default:
                ConsoleReport.Write(report, FromHere(system, written, output));
                break;
        }

        return ExitCode.Of(report.Verdict, failOnAlmostReady);
    }

    // Read before the report is written: it may be the one that is replaced.
    private static EarlierVerdict? Earlier(string? path) => path is null ? null
        : File.Exists(path) ? ResultReader.Read(Path.GetFileName(path), File.ReadAllBytes(path))
        : throw new UsageException($"--since: there is no file '{path}'");

    private static TimeSpan? Patience(bool isAsked, string text) => !isAsked ? null
        : TimeSpanText.Parse(text) is { } milliseconds and < int.MaxValue ? TimeSpan.FromMilliseconds(milliseconds)
        : throw new UsageException($"--run-timeout: '{text}' is not {TimeSpanText.Shape}");

    // A person opens the report from where they stand; an absolute path would name their folders.
    private static string FromHere(SystemRoot system, string written, string? output)
    {
        var path = output is null ? Path.GetRelativePath(Environment.CurrentDirectory, Path.Combine(system.Folder, written)).Replace('\\', '/') : written;
        return path.StartsWith("..", StringComparison.Ordinal) || Path.IsPathRooted(path) ? written : path;
    }

    private static SystemRoot Find(string path, string? config)
    {
        if (config is not null && !File.Exists(config))
            throw new UsageException($"--config: there is no file '{config}'");
        if (!Directory.Exists(path))
            throw new UsageException($"there is no folder '{path}'");
        return config is null ? SystemRoot.Of(path) : SystemRoot.OfPolicy(config);
    }
}
