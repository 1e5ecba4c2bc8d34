namespace ReadinessGate.Checks.Testing;

/// <summary>A check of test results. The first one that is asked for also names the globs of <c>evidence.tests</c> that match nothing.</summary>
public abstract class TestRunCheck : Check<TestRun>
{
    /// <inheritdoc/>
    protected sealed override IEnumerable<Finding> Examine(TestRun evidence, Limits limits) => [.. Unmatched(evidence, limits), .. Judge(evidence, limits)];

    /// <summary>What keeps the check from passing.</summary>
    protected abstract IEnumerable<Finding> Judge(TestRun evidence, Limits limits);

    // A glob shapes the evidence of all these checks; one finding says so.
    private IEnumerable<Finding> Unmatched(TestRun evidence, Limits limits) =>
        evidence.UnmatchedGlobs.IsEmpty || CheckCatalog.All.OfType<TestRunCheck>().FirstOrDefault(limits.Asks)?.Descriptor.Id != Descriptor.Id
            ? []
            : evidence.UnmatchedGlobs.Select(glob => new Finding(
                $"'{glob}' matches no file of test results",
                limits.PlaceOf($"{Policy.TestResultsPath}[{limits.Texts(Policy.TestResultsPath).IndexOf(glob)}]"),
                Remedy: "run the tests that write it, or correct the glob; paths start at the folder of this file and case counts, such as web/reports/junit.xml",
                Code: "RG0003"));
}
