namespace ReadinessGate;

/// <summary>What tools measured for the <c>metrics</c> of readiness.json, in the order of the file.</summary>
/// <param name="All">One for each.</param>
public sealed record Measurements(ImmutableArray<Measurement> All) : Evidence;

/// <summary>The figure of one metric, or why there is none.</summary>
/// <param name="Path">Its element in readiness.json: <c>metrics[0]</c>.</param>
/// <param name="Id">Its id there.</param>
/// <param name="Name">Its name in reports.</param>
/// <param name="Target">What it is to reach.</param>
/// <param name="Source">What measured it: the file unless readiness.json or the file names a tool.</param>
public sealed record Measurement(string Path, string Id, string Name, Target Target, string Source)
{
    /// <summary>The figure in the unit of the target; null where there is none.</summary>
    public double? Value { get; init; }

    /// <summary>Over which time it was measured; null where nobody says so.</summary>
    public string? Window { get; init; }

    /// <summary>Where it was measured; null where nobody says so.</summary>
    public string? Environment { get; init; }

    /// <summary>Why there is no figure: <see cref="Outcome.Pending"/> without a file, <see cref="Outcome.Inconclusive"/> for one that can't be read, <see cref="Outcome.Fail"/> for one that does not say what is asked; <see cref="Outcome.Pass"/> with a figure.</summary>
    public Outcome State { get; init; } = Outcome.Pass;

    /// <summary>The reason in words; null with a figure.</summary>
    public string? Problem { get; init; }

    /// <summary>This metric without a figure.</summary>
    public Measurement Without(Outcome state, string problem) => this with { Value = null, State = state, Problem = problem };
}
