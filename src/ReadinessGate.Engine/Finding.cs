namespace ReadinessGate;

/// <summary>One thing that keeps a check from passing: fact, measure, worst places, remedy.</summary>
/// <param name="Message">The fact and, where there is one, measured against required.</param>
/// <param name="At">The line of the requirement or of the artefact: where one acts.</param>
/// <param name="Worst">The worst places first, at most three in a message.</param>
/// <param name="Measured">The measured figure with its unit.</param>
/// <param name="Required">The required figure with its unit.</param>
/// <param name="Remedy">What to do about it.</param>
/// <param name="Code">An id other than the check's own, for trouble with the configuration.</param>
public sealed record Finding(
    string Message,
    Place? At = null,
    ImmutableArray<string> Worst = default,
    string? Measured = null,
    string? Required = null,
    string? Remedy = null,
    string? Code = null)
{
    /// <summary>What the report has room for and one line of a build has not: all places, the way to the target.</summary>
    public ImmutableArray<string> Details { get; init; } = [];

    /// <summary>Fact, worst places, remedy in one line.</summary>
    public string Text => Message
        + (Worst.IsDefaultOrEmpty ? "" : "; worst: " + string.Join(", ", Worst))
        + (Remedy is null ? "" : ". Fix: " + Remedy);
}
