using System.Diagnostics;
using ReadinessGate.Checks;
using ReadinessGate.Collecting;
using ReadinessGate.Policies;
using ReadinessGate.Scoring;

namespace ReadinessGate;

/// <summary>What to judge.</summary>
/// <param name="Root">Absolute folder of the system.</param>
/// <param name="PolicyPath">Absolute path of readiness.json; null without one.</param>
/// <param name="EvidenceFolders">Absolute folders; empty for the system's own.</param>
/// <param name="EvidenceIsLocal">True when the folders were filled by builds of this checkout, where facts of deleted projects may lie.</param>
/// <param name="Time">Now (ISO 8601, UTC).</param>
/// <param name="Tool">Version of ReadinessGate.</param>
public sealed record GateRequest(string Root, string? PolicyPath, ImmutableArray<string> EvidenceFolders, bool EvidenceIsLocal, string Time, string Tool)
{
    /// <summary>True in a run of a CI system.</summary>
    public bool IsCi { get; init; }
}

/// <summary>Calls the rooms of the corridor in turn: collect, check, score, report.</summary>
public static class Gate
{
    /// <summary>Where evidence lies below the root of a system.</summary>
    public const string EvidencePath = "artifacts/readiness/evidence";

    /// <summary>Judges a system.</summary>
    /// <exception cref="PolicyException">readiness.json can't be used.</exception>
    /// <exception cref="EvidenceException">The facts of a build are damaged.</exception>
    public static Report Judge(GateRequest request)
    {
        var start = Stopwatch.GetTimestamp();
        var policy = LoadPolicy(request.Root, request.PolicyPath);
        var context = ContextOf(request, policy);
        var change = context.Collect(typeof(GateChange));
        if (change.Value is GateChange { WasLocked: true })
            policy = policy.LockedByBase();
        var evidence = Collect(context, policy);
        var evaluator = new Evaluator(policy, context.Today);
        var results = CheckCatalog.All
            .Select(check => policy.DemandOf(check) == Demand.NotAsked ? Evaluator.NotAsked(check) : evaluator.Evaluate(check, evidence[check.EvidenceType]))
            .ToImmutableArray();
        return Compose(request, policy, context, evidence, results, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
    }

    /// <summary>Says piece by piece which evidence a system has, without judging what it says.</summary>
    /// <exception cref="PolicyException">readiness.json can't be used.</exception>
    /// <exception cref="EvidenceException">The facts of a build are damaged.</exception>
    public static ImmutableArray<EvidencePiece> Diagnose(GateRequest request)
    {
        var policy = LoadPolicy(request.Root, request.PolicyPath);
        var context = ContextOf(request, policy);
        var evaluator = new Evaluator(policy, context.Today);
        var counting = CheckCatalog.All.Where(check => policy.DemandOf(check) != Demand.NotAsked).ToArray();
        var asked = Collect(context, policy).Where(pair => counting.Any(check => check.EvidenceType == pair.Key)).ToDictionary();
        var needsLog = counting.Where(check => check.Descriptor.Needs == SourceDiagnostics.Log).Any(check => evaluator.Evaluate(check, asked[check.EvidenceType]).Outcome is Outcome.Pending);
        return EvidenceDiagnosis.Of(context, asked, needsLog);
    }

    /// <summary>Reads a policy file.</summary>
    /// <exception cref="PolicyException">It can't be used.</exception>
    public static Policy LoadPolicy(string root, string? path)
    {
        if (path is null)
            return Policy.None;
        var shown = Path.GetRelativePath(root, path).Replace('\\', '/');
        try
        {
            return PolicyReader.Read(shown, File.ReadAllBytes(path));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new PolicyException([new PolicyProblem("RG0002", $"the file can't be read ({problem.GetType().Name})", new Place(shown))]);
        }
    }

    private static CollectionContext ContextOf(GateRequest request, Policy policy)
    {
        var folders = request.EvidenceFolders.IsEmpty ? [Path.Combine(request.Root, EvidencePath)] : request.EvidenceFolders;
        return new CollectionContext(new RepositoryFiles(request.Root), policy, folders, request.EvidenceIsLocal) { Today = DateOnly.FromDateTime(DateTimeOffset.Parse(request.Time, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal).UtcDateTime) };
    }

    private static Dictionary<Type, Collected> Collect(CollectionContext context, Policy policy) => CheckCatalog.All
        .Where(check => policy.DemandOf(check) != Demand.NotAsked)
        .Select(check => check.EvidenceType)
        .Append(typeof(BuildFacts))
        .Distinct()
        .ToDictionary(type => type, type => context.Collect(type));

    private static Report Compose(GateRequest request, Policy policy, CollectionContext context, Dictionary<Type, Collected> evidence, ImmutableArray<CheckResult> results, double milliseconds)
    {
        var waivers = WaiverState.Of(policy.Waivers, results, context.Today);
        var commits = context.Legs.Select(leg => leg.Run?.Commit).Where(commit => commit is not null).Distinct().ToArray();
        return new Report
        {
            System = policy.SystemName ?? context.Files.SystemName,
            PolicyPath = policy.Path,
            Verdict = Scorer.Judge(results),
            Score = Scorer.Score(results, policy),
            Categories = Scorer.ByCategory(results, policy),
            Results = results,
            Metrics = MetricTable.Of(results, [.. evidence.Values.Select(collected => collected.Value).OfType<Evidence>()], policy),
            Tests = evidence.GetValueOrDefault(typeof(TestRun))?.Value is TestRun run ? TestSummary.Of(run) : null,
            Evidence = [.. evidence.Values.SelectMany(collected => collected.Sources.IsDefault ? [] : collected.Sources).Distinct().OrderBy(source => source.Path, StringComparer.Ordinal)],
            WithoutFacts = (evidence[typeof(BuildFacts)].Value as BuildFacts)?.WithoutFacts ?? [],
            Waivers = waivers,
            Notes = Note.Of(StateOf(context, evidence), waivers),
            GateChange = context.Collect(typeof(GateChange)).Value as GateChange,
            Commit = commits.Length == 1 ? commits[0] : null,
            Run = new RunInfo(request.Time, milliseconds, request.Tool, Platform.Name, results.Where(result => result.Milliseconds > 0).ToImmutableSortedDictionary(result => result.Check.Id, result => Math.Round(result.Milliseconds, 2), StringComparer.Ordinal)) { IsCi = request.IsCi },
        };
    }

    private static BaselineState? StateOf(CollectionContext context, Dictionary<Type, Collected> evidence)
    {
        try
        {
            return BaselineState.Of(BaselineFile.Read(context.Files) ?? Baseline.Empty, evidence.GetValueOrDefault(typeof(SourceDiagnostics))?.Value as SourceDiagnostics, evidence.GetValueOrDefault(typeof(RepositorySecrets))?.Value as RepositorySecrets);
        }
        catch (EvidenceException)
        {
            // The checks that use the file say what is wrong with it.
            return null;
        }
    }
}
