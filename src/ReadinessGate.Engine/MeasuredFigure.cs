namespace ReadinessGate;

/// <summary>A figure of coverage as it is now.</summary>
/// <param name="Figure"><c>coverage.line</c>, <c>coverage.branch</c> or <c>coverage.method</c>.</param>
/// <param name="Scope">An assembly, or <see cref="BaselineFigure.Whole"/>.</param>
/// <param name="Covered">How many ran.</param>
/// <param name="Total">How many there are, at least 1.</param>
public sealed record MeasuredFigure(string Figure, string Scope, int Covered, int Total)
{
    /// <summary>Lines.</summary>
    public const string Line = "coverage.line";

    /// <summary>Branches.</summary>
    public const string Branch = "coverage.branch";

    /// <summary>Methods.</summary>
    public const string Method = "coverage.method";

    /// <summary>The figures that a baseline may hold.</summary>
    public static readonly ImmutableArray<string> Known = [Branch, Line, Method];

    /// <summary>In percent with two decimals, rounded down: what is recorded was reached.</summary>
    public decimal Value => Math.Floor(10_000m * Covered / Total) / 100;

    /// <summary>All figures of the whole system and of each assembly that have something to count, sorted by figure and scope.</summary>
    public static ImmutableArray<MeasuredFigure> Of(Coverage coverage) =>
    [
        .. coverage.Files.GroupBy(file => file.Assembly, StringComparer.Ordinal)
            .Select(assembly => (Scope: assembly.Key, Totals: CoverageTotals.Of(assembly)))
            .Append((Scope: BaselineFigure.Whole, coverage.Totals))
            .SelectMany(scope => Of(scope.Scope, scope.Totals))
            .Where(figure => figure.Total > 0)
            .OrderBy(figure => figure.Figure, StringComparer.Ordinal).ThenBy(figure => figure.Scope, StringComparer.Ordinal),
    ];

    private static IEnumerable<MeasuredFigure> Of(string scope, CoverageTotals totals) =>
    [
        new(Line, scope, totals.LinesCovered, totals.Lines),
        new(Branch, scope, totals.BranchesCovered, totals.Branches),
        new(Method, scope, totals.MethodsCovered, totals.Methods),
    ];
}
