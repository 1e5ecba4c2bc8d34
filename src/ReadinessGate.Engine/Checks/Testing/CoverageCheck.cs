namespace ReadinessGate.Checks.Testing;

/// <summary>A check of coverage. The first one that is asked for also names the globs of <c>coverage.exclude</c> and <c>evidence.coverage</c> that match nothing.</summary>
public abstract class CoverageCheck : Check<Coverage>
{
    /// <inheritdoc/>
    protected sealed override IEnumerable<Finding> Examine(Coverage evidence, Limits limits) => [.. Unmatched(evidence, limits), .. Compare(evidence, limits)];

    /// <summary>The figures that miss their minimum.</summary>
    protected abstract IEnumerable<Finding> Compare(Coverage evidence, Limits limits);

    // A glob shapes the figures of all these checks; one finding says so.
    private IEnumerable<Finding> Unmatched(Coverage evidence, Limits limits)
    {
        if (CheckCatalog.All.OfType<CoverageCheck>().FirstOrDefault(limits.Asks)?.Descriptor.Id != Descriptor.Id)
            yield break;
        foreach (var glob in evidence.UnmatchedExcludes)
            yield return Nothing($"'{glob}' matches no source file", Policy.CoverageExcludePath, glob, limits, "correct or remove it; paths start at the folder of this file and case counts, such as src/Shop/Migrations/**");
        foreach (var glob in evidence.UnmatchedReports)
            yield return Nothing($"'{glob}' matches no coverage report", Policy.CoverageReportsPath, glob, limits, "run the tests that write it, or correct the glob; paths start at the folder of this file and case counts, such as web/coverage/lcov.info");
    }

    private static Finding Nothing(string message, string name, string glob, Limits limits, string remedy) =>
        new(message, limits.PlaceOf($"{name}[{limits.Texts(name).IndexOf(glob)}]"), Remedy: remedy, Code: "RG0003");
}
