using ReadinessGate.Checks.Testing;

namespace ReadinessGate.Checks.Documentation;

/// <summary>Users of a library read what its members promise, instead of guessing it from their names or reading its source.</summary>
/// <remarks>
/// <para>Documented members divided by all that RG1101 judges, over all libraries of the system; the analyzers count both and leave the figures in RG1000, in the compiler's SARIF log.
/// Options of RG1101 such as <c>readinessgate.docs.scope</c> count here too. Applications and test projects have no public API. Of several frameworks the one with the lowest share stands for a library.</para>
/// <para>Fix: say in a <c>/// &lt;summary&gt;</c> what the members of the library that the finding names first promise; RG1101 lists them.</para>
/// <para>Source: production-readiness checklists ask for documentation of at least 80 % of the public functions.</para>
/// </remarks>
public sealed class DocCoverageCheck : Check<SourceDiagnostics>
{
    private static readonly Threshold Minimum = new("coverage.docs", 80, Unit.Percent, "The least share of public members that are documented.")
    {
        Figure = Figure.Of<SourceDiagnostics>("Documentation coverage", evidence => Libraries(evidence) is var libraries ? 100.0 * libraries.Sum(library => library.Documented) / Math.Max(1, libraries.Sum(library => library.Total)) : 0),
    };

    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("RG2085", "Enough of the public API is documented", Category.Documentation)
    {
        Thresholds = [Minimum],
        Needs = SourceDiagnostics.Log,
    };

    /// <inheritdoc/>
    /// <remarks>A local build leaves no log.</remarks>
    public override bool CountsByDefault => false;

    /// <inheritdoc/>
    protected override string? NotApplicableBecause(SourceDiagnostics evidence, Limits limits)
    {
        CompilerEvidence.RequireLogs(evidence.Compilations);
        return Libraries(evidence).IsEmpty ? "no library has a public member" : null;
    }

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Examine(SourceDiagnostics evidence, Limits limits)
    {
        var libraries = Libraries(evidence);
        var worst = libraries.Where(library => library.Documented < library.Total)
            .OrderByDescending(library => library.Total - library.Documented).ThenBy(library => library.Project, StringComparer.Ordinal)
            .Take(3).Select(library => $"{library.Project} ({library.Documented}/{library.Total})");
        if (CoverageShortfall.Of("documentation coverage", "documented member", libraries.Sum(library => library.Documented), libraries.Sum(library => library.Total), limits.Of(Minimum), limits.PlaceOf(Minimum), [.. worst]) is { } finding)
            yield return finding with { Remedy = "document the members that RG1101 names" };
    }

    private static ImmutableArray<(string Project, int Documented, int Total)> Libraries(SourceDiagnostics evidence) =>
    [
        .. evidence.Compilations
            .Select(build => (build.Project, Documented: CompilerEvidence.TotalOf(build, NoteTotals.DocumentedMembers), Total: CompilerEvidence.TotalOf(build, NoteTotals.PublicMembers)))
            .Where(build => build.Total > 0)
            .GroupBy(build => build.Project, StringComparer.Ordinal)
            .Select(library => library.MinBy(build => (double)build.Documented / build.Total)),
    ];
}
