namespace ReadinessGate.Checks.Testing;

/// <summary>A failed test is a defect that is known before it ships.</summary>
/// <remarks>
/// A test that failed in one project stays failed whatever the others say, so this check judges partial evidence too.
/// Where a runner leaves no list of tests, its exit code decides.
/// Fix: correct the code or the test that the finding names. A test that is skipped instead counts for RG2011.
/// </remarks>
public sealed class FailedTestsCheck : Check<TestRun>
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("RG2010", "No test fails", Category.Testing)
    {
        Section = "tests",
        Needs = "test evidence",
    };

    /// <inheritdoc/>
    public override bool JudgesPartialEvidence => true;

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Examine(TestRun evidence, Limits limits)
    {
        var failed = evidence.Cases.Where(test => test.Case.Outcome is TestOutcome.Failed or TestOutcome.Inconclusive).ToArray();
        if (failed.Length > 0)
        {
            var total = evidence.Cases.Count();
            yield return new Finding(
                $"{failed.Length} of {Quantity.Of(total, "test")} failed",
                limits.PlaceOf("tests"),
                [.. failed.Select(test => $"{test.Case.Class}.{test.Case.Name} ({test.Project.Name}, {test.Project.Framework})").Distinct().Take(3)],
                $"{failed.Length} failed",
                "0 failed");
        }

        // Where a runner leaves no list of tests, its exit code still tells red from green.
        foreach (var project in evidence.Projects.Where(project => project.Cases is null && project.ExitCode is not (null or 0 or 8)))
            yield return new Finding($"the tests of {project.Name} ({project.Framework}) ended with exit code {project.ExitCode}", limits.PlaceOf("tests"), Measured: $"exit code {project.ExitCode}", Required: "exit code 0");
    }
}
