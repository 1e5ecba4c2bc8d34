using ReadinessGate.Collecting;
using ReadinessGate.Collecting.CoverageFormats;
using ReadinessGate.Collecting.Formats;

namespace ReadinessGate.Recording;

/// <summary>What a test run tells about one project and framework.</summary>
public sealed record TestRequest
{
    /// <summary>What is recorded.</summary>
    public required RecordTarget Target { get; init; }

    /// <summary>Absolute folder that the tests ran in: their assemblies lie there.</summary>
    public required string OutputFolder { get; init; }

    /// <summary>The runner's session.</summary>
    public required string RunId { get; init; }

    /// <summary><c>vstest</c> or <c>mtp</c>.</summary>
    public required string Runner { get; init; }

    /// <summary>Absolute path of the TRX file that the run should have left, or null.</summary>
    public string? Trx { get; init; }

    /// <summary>Absolute folder of our own that the run's results went to.</summary>
    public required string Results { get; init; }

    /// <summary>Absolute folder that the user chose for results, or null.</summary>
    public string? UserResults { get; init; }

    /// <summary>Absolute paths of coverage reports.</summary>
    public ImmutableArray<string> Coverage { get; init; } = [];

    /// <summary>Why there may be no results, in words.</summary>
    public string? ResultsProblem { get; init; }

    /// <summary>Why there may be no coverage, in words.</summary>
    public string? CoverageProblem { get; init; }

    /// <summary>True when only some of the tests were asked for.</summary>
    public bool Filtered { get; init; }

    /// <summary>Exit code of the test process, or null.</summary>
    public int? ExitCode { get; init; }

    /// <summary>Name of the solution, or null.</summary>
    public string? Solution { get; init; }

    /// <summary>Absolute project files of the solution that are under test.</summary>
    public ImmutableArray<string> Members { get; init; } = [];

    /// <summary>The CI system's name of the run, or null.</summary>
    public string? CiRun { get; init; }

    /// <summary>Now (ISO 8601, UTC).</summary>
    public required string Time { get; init; }
}

/// <summary>Reads what a test run left and writes it into the evidence folder, without absolute paths, accounts or machine names.</summary>
public static class TestRecorder
{
    private const int MostEarlierRuns = 8;

    /// <summary>Records one run of one test project.</summary>
    /// <param name="request">What ran.</param>
    /// <param name="legs">What the builds of the system left.</param>
    public static RunFacts Record(TestRequest request, ImmutableArray<EvidenceLeg> legs)
    {
        var (trx, resultsProblem) = ReadTrx(request);
        var (merge, coverageProblem) = RecordedCoverage.Read(request, trx, legs);
        var git = GitState.Of(request.Target.Root);
        var run = new RunFacts
        {
            Project = request.Target.RelativeProject,
            Framework = request.Target.Framework,
            Configuration = request.Target.Configuration,
            Os = Platform.Name,
            State = request.Filtered ? "partial" : "completed",
            RunId = request.RunId,
            EarlierRuns = EarlierRuns(request, legs),
            Runner = request.Runner,
            Commit = git.Commit,
            Tree = git.Tree,
            CiRun = request.CiRun,
            Solution = request.Solution,
            Members = [.. request.Members.Select(member => Path.GetRelativePath(request.Target.Root, member).Replace('\\', '/')).Distinct().Order(StringComparer.Ordinal)],
            Time = request.Time,
            ExitCode = request.ExitCode,
            Failed = trx?.Cases.Count(test => test.IsBad) ?? 0,
            HasResults = trx is not null,
            HasCoverage = merge is not null,
            ResultsProblem = resultsProblem,
            CoverageProblem = coverageProblem,
            Assemblies = Identify(request, legs),
        };
        if (request.Filtered)
            EvidenceJson.Write(Path.Combine(request.Target.Folder, EvidenceLeg.PartialFile), run, EvidenceJson.Default.RunFacts);
        else
            Write(request, run, trx, merge);
        return run;
    }

    private static ImmutableArray<string> EarlierRuns(TestRequest request, ImmutableArray<EvidenceLeg> legs) =>
        legs.FirstOrDefault(leg => leg.Facts.Os == Platform.Name && leg.Facts.Project == request.Target.RelativeProject && leg.Facts.Framework == request.Target.Framework)?.Run is not { RunId: { } last } replaced ? []
            : [.. replaced.EarlierRuns.Prepend(last).Where(run => run != request.RunId).Distinct().Take(MostEarlierRuns)];

    private static void Write(TestRequest request, RunFacts run, TestResultContent? trx, CoverageMerge? merge)
    {
        Directory.CreateDirectory(request.Target.Folder);
        var list = trx is null ? null : new TestList(1, [.. trx.Cases.Select(test => test with { Name = Paths.Without(test.Name, request.Target.Root) })]) { Milliseconds = trx.Milliseconds };
        run = run with { HasHistory = list is not null && HistoryFile.Update(request.Target.Folder, run, list) };
        File.Delete(Path.Combine(request.Target.Folder, EvidenceLeg.PartialFile));
        File.Delete(Path.Combine(request.Target.Folder, EvidenceLeg.TestsFile));
        File.Delete(Path.Combine(request.Target.Folder, EvidenceLeg.CoverageFile));
        if (list is not null)
            EvidenceJson.Write(Path.Combine(request.Target.Folder, EvidenceLeg.TestsFile), list, EvidenceJson.Default.TestList);
        if (merge is not null)
        {
            using var memory = new MemoryStream();
            CoberturaWriter.Write(merge, memory);
            EvidenceJson.WriteWhole(Path.Combine(request.Target.Folder, EvidenceLeg.CoverageFile), memory.ToArray());
        }

        // Last, because it says that the others are whole.
        EvidenceJson.Write(Path.Combine(request.Target.Folder, EvidenceLeg.RunFile), run, EvidenceJson.Default.RunFacts);
    }

    private static (TestResultContent? Trx, string? Problem) ReadTrx(TestRequest request)
    {
        if (request.Trx is null)
            return (null, null);
        if (!File.Exists(request.Trx))
            return (null, request.ResultsProblem ?? "the test run left no TRX file; it was cancelled or crashed");
        try
        {
            // Under its own name the runner's file would carry the names of user and machine into the evidence.
            using var stream = File.OpenRead(request.Trx);
            var trx = TrxReader.Read("tests.trx", stream);
            return trx.Aborted is null ? (trx, null) : (null, trx.Aborted);
        }
        catch (EvidenceException problem)
        {
            return (null, problem.Message);
        }
    }

    private static ImmutableArray<AssemblyIdentity> Identify(TestRequest request, ImmutableArray<EvidenceLeg> legs)
    {
        var identities = new SortedDictionary<string, AssemblyIdentity>(StringComparer.Ordinal);
        foreach (var facts in legs.Select(leg => leg.Facts).Where(facts => facts.Os == Platform.Name))
        {
            var path = new[] { ".dll", ".exe" }.Select(extension => Path.Combine(request.OutputFolder, facts.Assembly + extension)).FirstOrDefault(File.Exists);
            if (path is null)
                continue;
            var content = AssemblyReader.Read(path, null, Path.GetDirectoryName(Path.Combine(request.Target.Root, facts.Project))!, request.Target.Root);
            var key = content.Mvid == facts.Mvid ? facts.SourceKey : content.SourceKey;
            // A project with several frameworks has one assembly name: the build whose bytes lie here wins.
            if (content.Mvid == facts.Mvid || !identities.ContainsKey(facts.Assembly))
                identities[facts.Assembly] = new AssemblyIdentity(facts.Assembly, content.Mvid, key);
        }

        return [.. identities.Values];
    }
}
