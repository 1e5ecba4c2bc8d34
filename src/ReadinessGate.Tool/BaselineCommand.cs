using System.CommandLine;
using ReadinessGate.Collecting;
using ReadinessGate.Policies;
using ReadinessGate.Secrets.Allowing;

namespace ReadinessGate.Tool;

/// <summary><c>baseline</c>: moves the figures of readiness.baseline.json up to what the last test run reached, and takes out findings that are fixed.</summary>
public static class BaselineCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create()
    {
        var path = SystemArguments.Folder();
        var evidence = new Option<string[]>("--evidence") { Description = "A folder with evidence, such as a CI artifact; may be given several times.", HelpName = "DIR", DefaultValueFactory = _ => [] };
        var accept = new Option<string[]>("--accept") { Description = "A figure that may move down, or the id of a rule whose findings are accepted; may be given several times.", HelpName = "ID", DefaultValueFactory = _ => [] };
        accept.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Select(token => token.Value).Where(text => !MeasuredFigure.Known.Contains(text) && !BaselineFindings.IsId(text)))
                result.AddError($"--accept: '{token}' is neither a figure nor the id of a rule{Spelling.Suggest(token, MeasuredFigure.Known)}; figures: {string.Join(", ", MeasuredFigure.Known)}");
        });
        var because = new Option<string?>("--because") { Description = "Why it may; the reason stands in the file.", HelpName = "REASON" };
        var dryRun = new Option<bool>("--dry-run") { Description = "Prints what would change and writes nothing." };
        var command = new Command("baseline", $"Moves the figures of {Baseline.FileName} up to what the last test run reached, and takes out findings that are fixed: 0 done, 3 there is no usable evidence or the file is broken.") { path, evidence, accept, because, dryRun };
        command.SetAction(parsed => Guard.Run(() => Move(parsed.GetValue(path)!, [.. parsed.GetValue(evidence)!], [.. parsed.GetValue(accept)!], parsed.GetValue(because), parsed.GetValue(dryRun))));
        return command;
    }

    private static int Move(string path, ImmutableArray<string> evidence, ImmutableArray<string> accepted, string? because, bool isDry)
    {
        SystemArguments.Require(path, evidence);
        if (accepted.IsEmpty != because is null)
            throw new UsageException(because is null ? "--accept: say why with --because \"…\"" : "--because: name the figure or rule with --accept");
        if (because is not null && !AllowComment.IsReason(because))
            throw new UsageException("--because: the text says no reason");
        var system = SystemRoot.Of(path);
        var file = Path.Combine(system.Folder, Baseline.FileName);
        var content = File.Exists(file) ? File.ReadAllBytes(file) : [];
        var before = File.Exists(file) ? BaselineReader.Read(Baseline.FileName, content) : Baseline.Empty;
        var after = Update(ContextOf(system, evidence), before, accepted, because, isDry);
        var written = BaselineWriter.Write(after, content);
        if (!isDry && !written.AsSpan().SequenceEqual(content))
            EvidenceJson.WriteWhole(file, written);
        return ExitCode.Ready;
    }

    private static Baseline Update(CollectionContext context, Baseline before, ImmutableArray<string> accepted, string? because, bool isDry)
    {
        ImmutableArray<string> figures = [.. accepted.Where(MeasuredFigure.Known.Contains)];
        var findings = BaselineFindings.Update(context, before, accepted.RemoveRange(figures), because);
        // Who has no coverage may still have findings, and the other way round.
        var needsCoverage = findings is null || !figures.IsEmpty;
        var after = before;
        if (Measure(context, needsCoverage) is { } coverage)
        {
            var update = BaselineUpdate.Of(before, MeasuredFigure.Of(coverage), figures, because);
            BaselineDifference.Write(update, isDry, Console.Out);
            after = after with { Figures = update.Baseline.Figures };
        }

        if (findings is not var (taken, unknown))
            return after;
        BaselineFindings.Write(taken, unknown, before, isDry, Console.Out);
        return after with { Findings = taken.Findings };
    }

    private static CollectionContext ContextOf(SystemRoot system, ImmutableArray<string> evidence)
    {
        ImmutableArray<string> folders = evidence.IsEmpty ? [Path.Combine(system.Folder, Gate.EvidencePath)] : [.. evidence.Select(Path.GetFullPath)];
        return new CollectionContext(new RepositoryFiles(system.Folder), Gate.LoadPolicy(system.Folder, system.PolicyPath), folders, evidence.IsEmpty);
    }

    private static Coverage? Measure(CollectionContext context, bool isNeeded)
    {
        var collected = context.Collect(typeof(Coverage));
        return collected.Outcome == Outcome.Pass ? (Coverage)collected.Value!
            : isNeeded ? throw new EvidenceException($"there is no usable coverage: {collected.Reason}{(collected.Remedy is null ? "" : $". Fix: {collected.Remedy}")}")
            : null;
    }
}
