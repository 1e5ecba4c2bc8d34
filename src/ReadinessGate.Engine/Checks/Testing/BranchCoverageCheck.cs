namespace ReadinessGate.Checks.Testing;

/// <summary>The tests take enough of the branches and call enough of the methods.</summary>
/// <remarks>
/// Lines hide untaken branches and methods that share a line; these figures show them. When <c>readiness.json</c> sets one figure, only that one is compared.
/// Fix: test the conditions and methods of the files that the finding names first.
/// </remarks>
public sealed class BranchCoverageCheck : CoverageCheck
{
    private static readonly Threshold Branches = new("coverage.branch", 70, Unit.Percent, "The least share of branches that the tests must take.") { Figure = Figure.Of<Coverage>("Branch coverage", coverage => coverage.Totals.BranchPercent) };
    private static readonly Threshold Methods = new("coverage.method", 75, Unit.Percent, "The least share of methods that the tests must call.") { Figure = Figure.Of<Coverage>("Method coverage", coverage => coverage.Totals.MethodPercent) };

    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("RG2002", "Branch and method coverage reach the minimum", Category.Testing)
    {
        Thresholds = [Branches, Methods],
        Needs = "coverage evidence",
    };

    /// <inheritdoc/>
    protected override string? NotApplicableBecause(Coverage evidence, Limits limits) =>
        evidence.Totals is { Branches: 0, Methods: 0 } ? "no member project has a branch or a method that can run" : null;

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Compare(Coverage evidence, Limits limits)
    {
        var totals = evidence.Totals;
        var asksNeither = !limits.Has(Branches) && !limits.Has(Methods);
        if ((limits.Has(Branches) || asksNeither) && CoverageShortfall.Of("branch coverage", "branch", totals.BranchesCovered, totals.Branches, limits.Of(Branches), limits.PlaceOf(Branches), WorstBranches(evidence), CoverageGaps.Branches(evidence.Files)) is { } branches)
            yield return branches;
        if ((limits.Has(Methods) || asksNeither) && CoverageShortfall.Of("method coverage", "method", totals.MethodsCovered, totals.Methods, limits.Of(Methods), limits.PlaceOf(Methods), WorstMethods(evidence), CoverageGaps.Methods(evidence.Files)) is { } methods)
            yield return methods;
    }

    private static ImmutableArray<string> WorstBranches(Coverage evidence) =>
    [
        .. evidence.Files
            .Select(file => (file.Path, Covered: file.Lines.Sum(line => line.BranchesCovered), Total: file.Lines.Sum(line => line.Branches)))
            .Where(file => file.Covered < file.Total)
            .OrderByDescending(file => file.Total - file.Covered).ThenBy(file => file.Path, StringComparer.Ordinal)
            .Take(3).Select(file => $"{file.Path} ({file.Covered}/{file.Total})"),
    ];

    private static ImmutableArray<string> WorstMethods(Coverage evidence) =>
    [
        .. evidence.Files
            .Select(file => (file.Path, Covered: file.Methods.Count(method => method.Covered), Total: file.Methods.Length))
            .Where(file => file.Covered < file.Total)
            .OrderByDescending(file => file.Total - file.Covered).ThenBy(file => file.Path, StringComparer.Ordinal)
            .Take(3).Select(file => $"{file.Path} ({file.Covered}/{file.Total})"),
    ];
}
