namespace ReadinessGate;

/// <summary>Everything that a verdict is made of. Writers render it and decide nothing.</summary>
public sealed record Report
{
    /// <summary>The name of the system.</summary>
    public required string System { get; init; }

    /// <summary>The policy file, relative to the root of the system; null without one.</summary>
    public string? PolicyPath { get; init; }

    /// <summary>What the policy builds upon, in the order in which it was laid over each other.</summary>
    public ImmutableArray<string> Extended { get; init; } = [];

    /// <summary>What the system is; null where neither policy nor builds say so.</summary>
    public SystemKind? Kind { get; init; }

    /// <summary>How much depends on it: A, B or C; null where the policy does not say.</summary>
    public string? Level { get; init; }

    /// <summary>How it runs; null where the policy does not say.</summary>
    public string? Scenario { get; init; }

    /// <summary>Who answers for it; null where the policy does not say.</summary>
    public string? Owner { get; init; }

    /// <summary>The answer.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>The score over all checks that count.</summary>
    public required Score Score { get; init; }

    /// <summary>How much of the checklist is done, beside the score and never part of it; null without a checklist.</summary>
    public Completion? Manual { get; init; }

    /// <summary>The score of each category that has a result.</summary>
    public required ImmutableArray<CategoryScore> Categories { get; init; }

    /// <summary>The results of all checks, sorted by id.</summary>
    public required ImmutableArray<CheckResult> Results { get; init; }

    /// <summary>What to do next, the nearest first.</summary>
    public ImmutableArray<NextStep> NextSteps { get; init; } = [];

    /// <summary>Targets and what was achieved.</summary>
    public required ImmutableArray<Metric> Metrics { get; init; }

    /// <summary>The test runs in figures; null where no check asked for them.</summary>
    public TestSummary? Tests { get; init; }

    /// <summary>The manual checklist in figures; null where no check asked for it, or it can't be read.</summary>
    public ChecklistSummary? Checklist { get; init; }

    /// <summary>The risks of the system; empty where no check asked for them.</summary>
    public ImmutableArray<Risk> Risks { get; init; } = [];

    /// <summary>The files that evidence was read from, sorted by path.</summary>
    public required ImmutableArray<EvidenceSource> Evidence { get; init; }

    /// <summary>Project files of the system that left no build facts.</summary>
    public ImmutableArray<string> WithoutFacts { get; init; } = [];

    /// <summary>The waivers of the policy, in its order.</summary>
    public ImmutableArray<WaiverState> Waivers { get; init; } = [];

    /// <summary>What the work at hand loosens of the gate itself; null where there is no base to compare with.</summary>
    public GateChange? GateChange { get; init; }

    /// <summary>What changed since an earlier verdict; null where none was handed in.</summary>
    public Trend? Trend { get; init; }

    /// <summary>What is to tidy up and touches no outcome.</summary>
    public ImmutableArray<Note> Notes { get; init; } = [];

    /// <summary>Commit of the evidence, where it says so.</summary>
    public string? Commit { get; init; }

    /// <summary>What the verdict is about.</summary>
    public Provenance Provenance { get; init; } = new(null, Provenance.Unknown, null, null, [], null, []);

    /// <summary>Time, duration and tool: the only part that differs between two runs on the same input.</summary>
    public required RunInfo Run { get; init; }

    /// <summary>Results that take part in the verdict.</summary>
    public IEnumerable<CheckResult> Asked => Results.Where(result => result.Demand != Demand.NotAsked);

    /// <summary>The categories that pass, the best first.</summary>
    public IEnumerable<CategoryScore> Strengths => Categories.Where(category => category.Band == Band.Pass).OrderByDescending(category => category.Score.Points);

    /// <summary>The categories that don't, the worst first.</summary>
    public IEnumerable<CategoryScore> WeakAreas => Categories.Where(category => category.Band is Band.Attention or Band.Fail).OrderBy(category => category.Score.Points);

    /// <summary>How many asked results have the outcome.</summary>
    public int Count(Outcome outcome) => Asked.Count(result => result.Outcome == outcome);

    /// <summary>Required results that keep the system from being ready.</summary>
    public IEnumerable<CheckResult> Blockers => Asked.Where(result => result.Demand == Demand.Required && result.Outcome is Outcome.Fail or Outcome.Pending or Outcome.Stale or Outcome.Inconclusive);
}

/// <summary>What differs between two runs on the same input.</summary>
/// <param name="Time">When the verdict was made (ISO 8601, UTC).</param>
/// <param name="Milliseconds">How long it took.</param>
/// <param name="Tool">Version of ReadinessGate.</param>
/// <param name="Os">Operating system of the machine.</param>
/// <param name="Durations">Milliseconds per check.</param>
public sealed record RunInfo(string Time, double Milliseconds, string Tool, string Os, ImmutableSortedDictionary<string, double> Durations)
{
    /// <summary>True in a run of a CI system.</summary>
    public bool IsCi { get; init; }
}
