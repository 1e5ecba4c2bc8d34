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
    /// <summary>How long a command of the checklist may take; null to run none: a person must ask for it.</summary>
    public TimeSpan? CommandPatience { get; init; }

    /// <summary>A verdict to compare with; null for none.</summary>
    public EarlierVerdict? Earlier { get; init; }

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
        var (policy, context) = Load(request);
        if (context.Collect(typeof(GateChange)).Value is GateChange { WasLocked: true })
            policy = policy.LockedByBase();
        var evidence = Collect(context, policy);
        var evaluator = new Evaluator(policy, context.Today);
        var results = Results(policy, evaluator, evidence);
        var report = Compose(request, policy, context, evidence, results, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        return request.Earlier is { } earlier ? report with { Trend = Trend.Of(report, earlier) } : report;
    }

    /// <summary>Says piece by piece which evidence a system has, without judging what it says.</summary>
    /// <exception cref="PolicyException">readiness.json can't be used.</exception>
    /// <exception cref="EvidenceException">The facts of a build are damaged.</exception>
    public static ImmutableArray<EvidencePiece> Diagnose(GateRequest request)
    {
        var (policy, context) = Load(request);
        var evaluator = new Evaluator(policy, context.Today);
        var counting = CheckCatalog.All.Where(check => policy.DemandOf(check) != Demand.NotAsked && !JudgesResults(check)).ToArray();
        var asked = Collect(context, policy).Where(pair => counting.Any(check => check.EvidenceType == pair.Key)).ToDictionary();
        var needsLog = counting.Where(check => check.Descriptor.Needs == SourceDiagnostics.Log).Any(check => evaluator.Evaluate(check, asked[check.EvidenceType]).Outcome is Outcome.Pending);
        return EvidenceDiagnosis.Of(context, asked, needsLog);
    }

    /// <summary>Reads a policy file and all that it extends.</summary>
    /// <param name="root">Absolute root of the system.</param>
    /// <param name="path">Absolute path of the file; null without one.</param>
    /// <param name="detect">Says what the builds show the system to be.</param>
    /// <exception cref="PolicyException">It can't be used.</exception>
    public static Policy LoadPolicy(string root, string? path, Func<SystemKind?>? detect = null)
    {
        if (path is null)
            return PolicyReader.OfKind(detect?.Invoke());
        var shown = Path.GetRelativePath(root, path).Replace('\\', '/');
        try
        {
            return PolicyReader.Read(shown, File.ReadAllBytes(path), new PolicyFiles(root), detect);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new PolicyException([new PolicyProblem("RG0002", $"the file can't be read ({problem.GetType().Name})", new Place(shown))]);
        }
    }

    private static (Policy Policy, CollectionContext Context) Load(GateRequest request)
    {
        var folders = request.EvidenceFolders.IsEmpty ? [Path.Combine(request.Root, EvidencePath)] : request.EvidenceFolders;
        var bare = new CollectionContext(new RepositoryFiles(request.Root), Policy.None, folders, request.EvidenceIsLocal) { Today = DateOnly.FromDateTime(DateTimeOffset.Parse(request.Time, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal).UtcDateTime), CommandPatience = request.CommandPatience };
        var policy = LoadPolicy(request.Root, request.PolicyPath, () => KindDetection.Of(bare.Legs.Select(leg => leg.Facts)));
        return (policy, bare.Under(policy));
    }

    // Facts first; then what people claim, by what came of the facts; last what is said of all results together.
    private static ImmutableArray<CheckResult> Results(Policy policy, Evaluator evaluator, Dictionary<Type, Collected> evidence)
    {
        CheckResult Evaluate(Check check) => policy.DemandOf(check) == Demand.NotAsked ? Evaluator.NotAsked(check) : evaluator.Evaluate(check, evidence[check.EvidenceType]);
        var claims = CheckCatalog.All.Where(check => !JudgesResults(check)).ToLookup(check => check.EvidenceType.IsSubclassOf(typeof(JudgedEvidence)));
        var facts = claims[false].Select(Evaluate).ToImmutableArray();
        foreach (var (type, collected) in evidence.ToArray())
            if (collected.Value is JudgedEvidence judged)
                evidence[type] = collected with { Value = judged with { Results = facts } };
        ImmutableArray<CheckResult> results = [.. facts, .. claims[true].Select(Evaluate)];
        evidence[typeof(CategoryScores)] = new Collected(new CategoryScores(Scorer.ByCategory(results, policy)));
        return [.. results.Concat(CheckCatalog.All.Where(JudgesResults).Select(Evaluate)).OrderBy(result => result.Check.Id, StringComparer.Ordinal)];
    }

    private static bool JudgesResults(Check check) => check.EvidenceType.IsSubclassOf(typeof(ResultEvidence));

    private static Dictionary<Type, Collected> Collect(CollectionContext context, Policy policy) => CheckCatalog.All
        .Where(check => policy.DemandOf(check) != Demand.NotAsked && !JudgesResults(check))
        .Select(check => check.EvidenceType)
        .Append(typeof(BuildFacts))
        .Distinct()
        .Where(type => type != typeof(Provenance))
        // Last, because it names the files that the others were read from.
        .Append(typeof(Provenance))
        .ToDictionary(type => type, type => context.Collect(type));

    private static Report Compose(GateRequest request, Policy policy, CollectionContext context, Dictionary<Type, Collected> evidence, ImmutableArray<CheckResult> results, double milliseconds)
    {
        var waivers = WaiverState.Of(policy.Waivers, results, context.Today);
        var provenance = (Provenance)evidence[typeof(Provenance)].Value!;
        var claims = ClaimsOf(evidence, results);
        return new Report
        {
            System = policy.SystemName ?? context.Files.SystemName,
            PolicyPath = policy.Path,
            Extended = policy.Extended,
            Kind = policy.Kind,
            Level = policy.Level,
            Scenario = policy.Scenario,
            Owner = policy.Owner,
            Verdict = Scorer.Judge(results),
            Score = Scorer.Score(results, policy),
            Categories = Scorer.ByCategory(results, policy),
            Results = results,
            NextSteps = NextSteps.Of(results),
            Metrics = MetricTable.Of(results, [.. evidence.Values.Select(collected => collected.Value).OfType<Evidence>()], policy),
            Tests = evidence.GetValueOrDefault(typeof(TestRun))?.Value is TestRun run ? TestSummary.Of(run) : null,
            Checklist = claims is null ? null : ChecklistSummary.Of(claims, results),
            Manual = claims is null ? null : Completion.Of(ChecklistFigures.Of("", claims, claims.Checklist.Items)),
            Risks = evidence.Values.Select(collected => (collected.Value as RiskControls)?.Register ?? collected.Value as RiskRegister).FirstOrDefault(register => register is not null)?.Risks ?? claims?.Checklist.Risks ?? [],
            Evidence = [.. evidence.Values.SelectMany(collected => collected.Sources.IsDefault ? [] : collected.Sources).Distinct().OrderBy(source => source.Path, StringComparer.Ordinal)],
            WithoutFacts = (evidence[typeof(BuildFacts)].Value as BuildFacts)?.WithoutFacts ?? [],
            Waivers = waivers,
            Notes = Note.Of(StateOf(context, evidence), waivers),
            GateChange = context.Collect(typeof(GateChange)).Value as GateChange,
            Commit = provenance.Commit,
            Provenance = provenance,
            Run = new RunInfo(request.Time, milliseconds, request.Tool, Platform.Name, results.Where(result => result.Milliseconds > 0).ToImmutableSortedDictionary(result => result.Check.Id, result => Math.Round(result.Milliseconds, 2), StringComparer.Ordinal)) { IsCi = request.IsCi },
        };
    }

    // Whichever check asked for the checklist, the report shows the whole of it.
    private static Claims? ClaimsOf(Dictionary<Type, Collected> evidence, ImmutableArray<CheckResult> results) =>
        evidence.Values.Select(collected => collected.Value).OfType<Claims>().FirstOrDefault()
        ?? (evidence.GetValueOrDefault(typeof(Checklist))?.Value is Checklist checklist ? new Claims(checklist, results) : null);

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
