namespace ReadinessGate.Checks.Testing;

/// <summary>Every test project runs to its end: what timed out, was aborted or left no result has proved nothing.</summary>
/// <remarks>
/// Names the tests that timed out or were aborted, the runs that were started and did not end or whose test process crashed, and the test projects and files of results that are not whole.
/// Other checks of tests call such evidence unusable; this one says what happened. It passes on usable evidence only.
/// Fix: read the output of the test process at the test that ran last; give a slow test a larger timeout only when it is slow for a reason.
/// </remarks>
public sealed class BrokenRunCheck : TestRunCheck
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("RG2016", "Every test run ended by itself and left its results", Category.Testing)
    {
        Section = "tests",
        Needs = "test evidence",
    };

    /// <inheritdoc/>
    public override bool JudgesPartialEvidence => true;

    /// <inheritdoc/>
    public override bool JudgesUnusableEvidence => true;

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Judge(TestRun evidence, Limits limits)
    {
        var at = limits.PlaceOf("tests");
        foreach (var run in evidence.Broken)
            yield return new Finding(run.Reason, at, Measured: "no whole result", Required: "a whole result", Remedy: "read the output of its test process and run it again");
        if (Ended(evidence, TestOutcome.TimedOut, "timed out", at) is { } slow)
            yield return slow;
        if (Ended(evidence, TestOutcome.Aborted, "aborted", at) is { } aborted)
            yield return aborted;
    }

    private static Finding? Ended(TestRun evidence, TestOutcome outcome, string words, Place? at)
    {
        var names = evidence.Cases.Where(test => test.Case.Outcome == outcome).Select(test => $"{test.Case.FullName} ({test.Project.Title})").Distinct().Order(StringComparer.Ordinal).ToArray();
        return names.Length == 0 ? null : new Finding($"{Quantity.Of(names.Length, "test")} {words}", at, [.. names.Take(3)], $"{names.Length} {words}", $"0 {words}");
    }
}
