namespace ReadinessGate.Checks.Testing;

/// <summary>The tests run enough of the code before it ships.</summary>
/// <remarks>
/// Covered lines of all member projects divided by their lines; the union over all test projects and frameworks.
/// A member project that no report mentions counts with all its lines.
/// A glob of <c>coverage.exclude</c> that matches no file is a typo and an error (RG0003).
/// Fix: test the files that the finding names first; leave out what can't be tested with <c>coverage.exclude</c>.
/// Source: M. Fowler, "TestCoverage" (2012): a low figure shows untested code, a high one proves nothing.
/// </remarks>
public sealed class LineCoverageCheck : CoverageCheck
{
    private static readonly Threshold Minimum = new("coverage.line", 80, Unit.Percent, "The least share of lines that the tests must run.") { Figure = Figure.Of<Coverage>("Line coverage", coverage => coverage.Totals.LinePercent) };

    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("RG2001", "Line coverage reaches the minimum", Category.Testing)
    {
        Thresholds = [Minimum],
        Needs = "coverage evidence",
    };

    /// <inheritdoc/>
    protected override string? NotApplicableBecause(Coverage evidence, Limits limits) => evidence.Totals.Lines == 0 ? "no member project has a line that can run" : null;

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Compare(Coverage evidence, Limits limits)
    {
        var totals = evidence.Totals;
        if (CoverageShortfall.Of("line coverage", "line", totals.LinesCovered, totals.Lines, limits.Of(Minimum), limits.PlaceOf(Minimum), Coverage.Worst(evidence.Files, 3), CoverageGaps.Lines(evidence.Files)) is { } finding)
            yield return evidence.Unreported.IsEmpty ? finding : finding with { Message = $"{finding.Message}; no test run mentions {string.Join(", ", evidence.Unreported)}" };
    }
}
