using ReadinessGate.Policies;

namespace ReadinessGate.Checks.Testing;

/// <summary>Every scope that has a minimum of its own reaches it: a good total hides a bad part.</summary>
/// <remarks>
/// A scope is an assembly, a namespace or a path glob; one that matches nothing is a typo and an error (RG0003).
/// Fix: test the files of the scope that the finding names first.
/// </remarks>
public sealed class ScopeCoverageCheck : CoverageCheck
{
    private static readonly Setting Scopes = new("coverage.scopes", typeof(ScopePolicy[]), "Minima for parts of the system.") { Looseness = Looseness.MoreItemsOrLowerNumbers };

    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("RG2003", "Every scope reaches its coverage minimum", Category.Testing)
    {
        Settings = [Scopes],
        Needs = "coverage evidence",
    };

    /// <inheritdoc/>
    public override bool CountsByDefault => false;

    /// <inheritdoc/>
    protected override string? NotApplicableBecause(Coverage evidence, Limits limits) => !limits.Items(Scopes).Any() ? "no scope is configured"
        : limits.Items(Scopes).All(scope => limits.IsExtended(scope.Path) && CoverageScope.Cut(evidence, scope.Value["match"]!.Text!).IsEmpty) ? "no scope that readiness.json extends is part of this system"
        : null;

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Compare(Coverage evidence, Limits limits)
    {
        foreach (var (path, scope) in limits.Items(Scopes))
        {
            var match = scope["match"]!.Text!;
            var files = CoverageScope.Cut(evidence, match);
            if (files.IsEmpty)
                yield return Nothing(evidence, match, limits.PlaceOf($"{path}.match"));
            foreach (var finding in Examine(match, files, path, limits))
                yield return finding;
        }
    }

    private static IEnumerable<Finding> Examine(string match, ImmutableArray<FileCoverage> files, string path, Limits limits)
    {
        var totals = CoverageTotals.Of(files);
        var worst = Coverage.Worst(files, 3);
        (string Key, int Covered, int Total, IEnumerable<(string, int)> Gaps)[] figures =
        [
            ("line", totals.LinesCovered, totals.Lines, CoverageGaps.Lines(files)),
            ("branch", totals.BranchesCovered, totals.Branches, CoverageGaps.Branches(files)),
            ("method", totals.MethodsCovered, totals.Methods, CoverageGaps.Methods(files)),
        ];
        foreach (var (key, covered, total, gaps) in figures)
            if (limits.Find($"{path}.{key}") is { } minimum
                && CoverageShortfall.Of($"{key} coverage of '{match}'", key, covered, total, minimum.Number, limits.PlaceOf($"{path}.{key}"), worst, gaps) is { } finding)
                yield return finding;
    }

    private static Finding Nothing(Coverage evidence, string match, Place? at)
    {
        var names = evidence.Files.Select(file => file.Assembly).Distinct().Order(StringComparer.Ordinal).ToArray();
        return new Finding(
            $"scope '{match}' matches no assembly, namespace or file{Spelling.Suggest(match, names)}",
            at,
            Remedy: $"name an assembly ({string.Join(", ", names.Take(5))}), a namespace or a path glob",
            Code: "RG0003");
    }
}
