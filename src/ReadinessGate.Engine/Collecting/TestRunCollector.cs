namespace ReadinessGate.Collecting;

/// <summary>Collects the tests of all test projects, and of files of results that the policy names.</summary>
public sealed class TestRunCollector : Collector
{
    private const string RunAgain = "run 'dotnet test' again";

    // What Microsoft.Testing.Platform means by session aborted, process crashed, adapter failed.
    private static readonly ImmutableArray<int> AbortCodes = [3, 7, 10];
    private const int FirstSignal = 128;

    /// <inheritdoc/>
    public override Type EvidenceType => typeof(TestRun);

    /// <inheritdoc/>
    public override Collected Collect(CollectionContext context)
    {
        var raw = RawTests.Read(context);
        var (outcome, reason, remedy) = StateOf(context, raw);
        var projects = new List<ProjectTests>();
        var sources = new List<EvidenceSource>();
        var broken = new List<BrokenRun>();
        foreach (var leg in context.TestLegs)
        {
            if (leg.Problem is null && leg.Run?.State == "started")
                broken.Add(new BrokenRun(leg.Name, context.Freshness.Of(leg).Reason!));
            if (leg.Run is null || context.Freshness.Of(leg).Outcome != Outcome.Pass)
                continue;
            try
            {
                projects.Add(Read(leg, leg.Run, sources, broken));
            }
            catch (EvidenceException problem)
            {
                (outcome, reason, remedy) = (Outcome.Inconclusive, problem.Message, RunAgain);
            }
        }

        var run = new TestRun([.. projects, .. raw.Projects]) { Broken = [.. broken, .. raw.Broken], UnmatchedGlobs = raw.Unmatched };
        return new Collected(run, outcome, reason, remedy, [.. sources, .. raw.Sources]);
    }

    // Files of results stand for themselves: they need no build of ours.
    private static (Outcome Outcome, string? Reason, string? Remedy) StateOf(CollectionContext context, RawTests raw)
    {
        if (raw.Problem is { } problem)
            return (Outcome.Inconclusive, problem, "write the file again, or correct 'evidence.tests'");
        if (raw.Broken.FirstOrDefault() is { } broken)
            return (Outcome.Inconclusive, broken.Reason, "see why the tests did not end by themselves, and run them again");
        if (raw.Change is { } change)
            return (Outcome.Stale, change, "run the tests that write it again");
        return raw.HasFiles && !context.TestLegs.Any() && context.Policy.ExpectedSystems.IsEmpty ? (Outcome.Pass, null, null) : TestEvidenceState.Of(context);
    }

    private static ProjectTests Read(EvidenceLeg leg, RunFacts run, List<EvidenceSource> sources, List<BrokenRun> broken)
    {
        if (run.ExitCode is { } abnormal && (AbortCodes.Contains(abnormal) || abnormal is < 0 or >= FirstSignal))
            broken.Add(new BrokenRun(leg.Name, $"{leg.Name}: the test process ended with exit code {abnormal}: it was aborted or crashed"));
        var project = new ProjectTests(run.Project, run.Framework, null, run.ExitCode) { Os = run.Os, Packages = leg.Facts.Packages };
        if (run.HasResults)
            return WithCases(project, leg, run, sources);
        if (run.ExitCode is not null && run.ResultsProblem is null)
            return project;
        var problem = $"{leg.Name}: {run.ResultsProblem ?? "the test run left no results"}";
        broken.Add(new BrokenRun(leg.Name, problem));
        throw new EvidenceException(problem);
    }

    private static ProjectTests WithCases(ProjectTests project, EvidenceLeg leg, RunFacts run, List<EvidenceSource> sources)
    {
        var shown = $"{leg.Shown}/{EvidenceLeg.TestsFile}";
        var path = Path.Combine(leg.Folder, EvidenceLeg.TestsFile);
        if (!File.Exists(path))
            throw new EvidenceException($"{shown}: the test results were deleted since the run");
        var list = EvidenceJson.Read(path, shown, EvidenceJson.Default.TestList);
        sources.Add(new EvidenceSource(shown, "tests", run.Time, run.Assemblies.FirstOrDefault(assembly => assembly.Name == leg.Facts.Assembly)?.SourceKey));
        return project with { Cases = list.Cases, Milliseconds = list.Milliseconds, Unsteady = Unsteady(leg, run) };
    }

    private static ImmutableArray<string> Unsteady(EvidenceLeg leg, RunFacts run)
    {
        var path = Path.Combine(leg.Folder, EvidenceLeg.HistoryFile);
        var shown = $"{leg.Shown}/{EvidenceLeg.HistoryFile}";
        if (!run.HasHistory)
            return [];
        if (!File.Exists(path))
            throw new EvidenceException($"{shown}: the history of the tests was deleted since the run");
        var history = EvidenceJson.Read(path, shown, EvidenceJson.Default.TestHistory);
        return history.Key == TestHistory.KeyOf(run) ? [.. history.Unsteady.Select(test => test.Name)] : [];
    }
}
