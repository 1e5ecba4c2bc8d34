namespace ReadinessGate.Checks.Testing;

/// <summary>A check of coverage. The first one that is asked for also names the globs of <c>coverage.exclude</c> that match nothing.</summary>
public abstract class CoverageCheck : Check<Coverage>
{
    /// <inheritdoc/>
    protected sealed override IEnumerable<Finding> Examine(Coverage evidence, Limits limits) => [.. Unmatched(evidence, limits), .. Compare(evidence, limits)];

    /// <summary>The figures that miss their minimum.</summary>
    protected abstract IEnumerable<Finding> Compare(Coverage evidence, Limits limits);

    // A glob shapes the figures of all these checks; one finding says so.
    private IEnumerable<Finding> Unmatched(Coverage evidence, Limits limits) =>
        evidence.UnmatchedExcludes.IsEmpty || CheckCatalog.All.OfType<CoverageCheck>().FirstOrDefault(limits.Asks)?.Descriptor.Id != Descriptor.Id
            ? []
            : evidence.UnmatchedExcludes.Select(glob => new Finding(
                $"'{glob}' matches no source file",
                limits.PlaceOf($"{Policy.CoverageExcludePath}[{limits.Texts(Policy.CoverageExcludePath).IndexOf(glob)}]"),
                Remedy: "correct or remove it; paths start at the folder of this file and case counts, such as src/Shop/Migrations/**",
                Code: "RG0003"));
}
