namespace ReadinessGate;

/// <summary>Everything that a verdict is made of. Writers render it and decide nothing.</summary>
public sealed record Report
{
    /// <summary>The name of the system.</summary>
    public required string System { get; init; }

    /// <summary>The policy file, relative to the root of the system; null without one.</summary>
    public string? PolicyPath { get; init; }

    /// <summary>The answer.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>The score over all checks that count.</summary>
    public required Score Score { get; init; }

    /// <summary>The score of each category that has a result.</summary>
    public required ImmutableArray<CategoryScore> Categories { get; init; }

    /// <summary>The results of all checks, sorted by id.</summary>
    public required ImmutableArray<CheckResult> Results { get; init; }

    /// <summary>Targets and what was achieved.</summary>
    public required ImmutableArray<Metric> Metrics { get; init; }

    /// <summary>The test runs in figures; null where no check asked for them.</summary>
    public TestSummary? Tests { get; init; }

    /// <summary>The files that evidence was read from, sorted by path.</summary>
    public required ImmutableArray<EvidenceSource> Evidence { get; init; }

    /// <summary>Project files of the system that left no build facts.</summary>
    public ImmutableArray<string> WithoutFacts { get; init; } = [];

    /// <summary>The waivers of the policy, in its order.</summary>
    public ImmutableArray<WaiverState> Waivers { get; init; } = [];

    /// <summary>What the work at hand loosens of the gate itself; null where there is no base to compare with.</summary>
    public GateChange? GateChange { get; init; }

    /// <summary>What is to tidy up and touches no outcome.</summary>
    public ImmutableArray<Note> Notes { get; init; } = [];

    /// <summary>Commit of the evidence, where it says so.</summary>
    public string? Commit { get; init; }

    /// <summary>Time, duration and tool: the only part that differs between two runs on the same input.</summary>
    public required RunInfo Run { get; init; }

    /// <summary>Results that take part in the verdict.</summary>
    public IEnumerable<CheckResult> Asked => Results.Where(result => result.Demand != Demand.NotAsked);

    /// <summary>How many asked results have the outcome.</summary>
    public int Count(Outcome outcome) => Asked.Count(result => result.Outcome == outcome);

    /// <summary>Required results that keep the system from being ready.</summary>
    public IEnumerable<CheckResult> Blockers => Asked.Where(result => result.Demand == Demand.Required && result.Outcome is Outcome.Fail or Outcome.Pending or Outcome.Stale or Outcome.Inconclusive);
}

/// <summary>The score of one category.</summary>
/// <param name="Category">The category.</param>
/// <param name="Score">By the same formula as the whole.</param>
/// <param name="Results">Its asked results.</param>
public sealed record CategoryScore(Category Category, Score Score, ImmutableArray<CheckResult> Results);

/// <summary>A target and what was achieved.</summary>
/// <param name="Name">What is measured.</param>
/// <param name="Target">With direction and unit: <c>&gt;= 80 %</c>.</param>
/// <param name="Achieved">With unit, or null when it was not measured.</param>
/// <param name="Status">EXCEEDED, MET, MISSED or NOT MEASURED.</param>
public sealed record Metric(string Name, string Target, string? Achieved, string Status);

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
