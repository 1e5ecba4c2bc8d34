using System.CommandLine;
using ReadinessGate.Collecting;
using ReadinessGate.Policies;
using ReadinessGate.Secrets.Allowing;

namespace ReadinessGate.Tool;

/// <summary><c>baseline</c>: moves the figures of readiness.baseline.json up to what the last test run reached.</summary>
public static class BaselineCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create()
    {
        var path = SystemArguments.Folder();
        var evidence = new Option<string[]>("--evidence") { Description = "A folder with evidence, such as a CI artifact; may be given several times.", HelpName = "DIR", DefaultValueFactory = _ => [] };
        var accept = new Option<string[]>("--accept") { Description = "A figure that may move down; may be given several times.", DefaultValueFactory = _ => [] };
        accept.AcceptOnlyFromAmong([.. MeasuredFigure.Known]);
        var because = new Option<string?>("--because") { Description = "Why it may; the reason stands in the file.", HelpName = "REASON" };
        var dryRun = new Option<bool>("--dry-run") { Description = "Prints what would change and writes nothing." };
        var command = new Command("baseline", $"Moves the figures of {Baseline.FileName} up to what the last test run reached: 0 done, 3 there is no usable evidence or the file is broken.") { path, evidence, accept, because, dryRun };
        command.SetAction(parsed => Guard.Run(() => Move(parsed.GetValue(path)!, [.. parsed.GetValue(evidence)!], [.. parsed.GetValue(accept)!], parsed.GetValue(because), parsed.GetValue(dryRun))));
        return command;
    }

    private static int Move(string path, ImmutableArray<string> evidence, ImmutableArray<string> accepted, string? because, bool isDry)
    {
        SystemArguments.Require(path, evidence);
        if (accepted.IsEmpty != because is null)
            throw new UsageException(because is null ? "--accept: say why with --because \"…\"" : "--because: name the figure that may move down with --accept");
        if (because is not null && !AllowComment.IsReason(because))
            throw new UsageException("--because: the text says no reason");
        var system = SystemRoot.Of(path);
        var file = Path.Combine(system.Folder, Baseline.FileName);
        var content = File.Exists(file) ? File.ReadAllBytes(file) : [];
        var before = File.Exists(file) ? BaselineReader.Read(Baseline.FileName, content) : Baseline.Empty;
        var update = BaselineUpdate.Of(before, MeasuredFigure.Of(Measure(system, evidence)), accepted, because);
        BaselineDifference.Write(update, isDry, Console.Out);
        var after = BaselineWriter.Write(update.Baseline, content);
        if (!isDry && !after.AsSpan().SequenceEqual(content))
            EvidenceJson.WriteWhole(file, after);
        return ExitCode.Ready;
    }

    private static Coverage Measure(SystemRoot system, ImmutableArray<string> evidence)
    {
        ImmutableArray<string> folders = evidence.IsEmpty ? [Path.Combine(system.Folder, Gate.EvidencePath)] : [.. evidence.Select(Path.GetFullPath)];
        var context = new CollectionContext(new RepositoryFiles(system.Folder), Gate.LoadPolicy(system.Folder, system.PolicyPath), folders, evidence.IsEmpty);
        var collected = context.Collect(typeof(Coverage));
        return collected.Outcome == Outcome.Pass
            ? (Coverage)collected.Value!
            : throw new EvidenceException($"there is no usable coverage: {collected.Reason}{(collected.Remedy is null ? "" : $". Fix: {collected.Remedy}")}");
    }
}
