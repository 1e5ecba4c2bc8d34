namespace ReadinessGate.Checks.Testing;

/// <summary>No more tests are flaky than accepted: a test that fails now and then teaches everyone to ignore red.</summary>
/// <remarks>
/// A test is flaky when it passed only after an attempt that failed, as results of Surefire, of CTRF and of runners with retries tell,
/// or when it ended differently in two runs of the same sources. The gate keeps the names of the latter beside the results, in <c>history.json</c>, until the sources change or ten runs ended alike.
/// A retry hides what it repeats: packages that retry tests are named as a hint.
/// Fix: remove what the test depends on besides its code: time, order, other tests, the network. When the difference came from something else, such as a data file, delete <c>history.json</c> and test again.
/// </remarks>
public sealed class FlakyTestsCheck : TestRunCheck
{
    private static readonly string[] RetryPackages = ["xRetry", "NUnit.Retry", "Microsoft.Testing.Extensions.Retry", "Xunit.Retry", "xunit.extensions.retry"];
    private static readonly Threshold Maximum = new("tests.flaky.max", 0, Unit.Count, "How many tests may be flaky.", Direction.AtMost) { Figure = Figure.Of<TestRun>("Flaky tests", run => Flaky(run).Length) };

    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("RG2014", "No more tests are flaky than accepted", Category.Testing)
    {
        Thresholds = [Maximum],
        Needs = "test evidence",
    };

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Judge(TestRun evidence, Limits limits)
    {
        TestEvidence.RequireCases(evidence);
        var flaky = Flaky(evidence);
        var maximum = limits.Of(Maximum);
        if (flaky.Length > maximum)
            yield return new Finding(
                $"{Quantity.Of(flaky.Length, "test is", "tests are")} flaky, accepted {maximum:F0}",
                limits.PlaceOf(Maximum),
                [.. flaky.Take(3)],
                $"{flaky.Length}",
                $"at most {maximum:F0}",
                $"find what differs between two runs of the same sources{Retries(evidence)}");
    }

    private static string[] Flaky(TestRun evidence) =>
    [
        .. evidence.Projects.SelectMany(project => (project.Cases ?? []).Where(test => test.IsFlaky || project.Unsteady.BinarySearch(test.FullName, StringComparer.Ordinal) >= 0))
            .GroupBy(test => test.FullName, StringComparer.Ordinal)
            .Select(group => (Name: group.Key, Attempts: group.Max(test => test.IsFlaky ? test.FailedAttempts : 0)))
            .OrderByDescending(test => test.Attempts).ThenBy(test => test.Name, StringComparer.Ordinal)
            .Select(test => test.Attempts > 0 ? $"{test.Name} (passed at attempt {test.Attempts + 1})" : $"{test.Name} (ended differently in another run)"),
    ];

    private static string Retries(TestRun evidence)
    {
        var names = evidence.Projects.SelectMany(project => project.Packages.Where(IsRetry).Select(package => $"{project.Name} uses {package}")).Distinct().Take(3).ToArray();
        return names.Length == 0 ? "" : $"; {string.Join(", ", names)}, which hides failures by repeating tests";
    }

    private static bool IsRetry(string package) => Array.Exists(RetryPackages, name => package.Equals(name, StringComparison.OrdinalIgnoreCase) || package.StartsWith(name + ".", StringComparison.OrdinalIgnoreCase));
}
