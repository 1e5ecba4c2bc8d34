namespace ReadinessGate.Collecting;

/// <summary>Collects the tests of all test projects.</summary>
public sealed class TestRunCollector : Collector
{
    /// <inheritdoc/>
    public override Type EvidenceType => typeof(TestRun);

    /// <inheritdoc/>
    public override Collected Collect(CollectionContext context)
    {
        var (outcome, reason, remedy) = TestEvidenceState.Of(context);
        var projects = ImmutableArray.CreateBuilder<ProjectTests>();
        var sources = ImmutableArray.CreateBuilder<EvidenceSource>();
        foreach (var leg in context.TestLegs.Where(leg => leg.Run is not null && context.Freshness.Of(leg).Outcome == Outcome.Pass))
        {
            try
            {
                projects.Add(Read(leg, leg.Run!, sources));
            }
            catch (EvidenceException problem)
            {
                (outcome, reason, remedy) = (Outcome.Inconclusive, problem.Message, "run 'dotnet test' again");
            }
        }

        return new Collected(new TestRun(projects.ToImmutable()), outcome, reason, remedy, sources.ToImmutable());
    }

    private static ProjectTests Read(EvidenceLeg leg, RunFacts run, ImmutableArray<EvidenceSource>.Builder sources)
    {
        var shown = $"{leg.Shown}/{EvidenceLeg.TestsFile}";
        if (!run.HasResults)
            return run.ExitCode is { } code
                ? new ProjectTests(run.Project, run.Framework, null, code)
                : throw new EvidenceException($"{leg.Name}: {run.ResultsProblem ?? "the test run left no results"}");
        var path = Path.Combine(leg.Folder, EvidenceLeg.TestsFile);
        if (!File.Exists(path))
            throw new EvidenceException($"{shown}: the test results were deleted since the run");
        var list = EvidenceJson.Read(path, shown, EvidenceJson.Default.TestList);
        sources.Add(new EvidenceSource(shown, "tests", run.Time, run.Assemblies.FirstOrDefault(assembly => assembly.Name == leg.Facts.Assembly)?.SourceKey));
        return new ProjectTests(run.Project, run.Framework, list.Cases, run.ExitCode);
    }
}
