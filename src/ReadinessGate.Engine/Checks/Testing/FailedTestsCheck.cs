namespace ReadinessGate.Checks.Testing;

/// <summary>A failed test is a defect that is known before it ships.</summary>
/// <remarks>
/// A test that failed in one project stays failed whatever the others say, so this check judges partial evidence too.
/// A test that timed out, was aborted or is inconclusive has not passed and counts as failed; RG2016 tells more about it.
/// Where a runner leaves no list of tests, its exit code decides.
/// Fix: correct the code or the test that the finding names. A test that is skipped instead counts for RG2011.
/// </remarks>
public sealed class FailedTestsCheck : TestRunCheck
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
    protected override IEnumerable<Finding> Judge(TestRun evidence, Limits limits)
    {
        var failed = evidence.Cases.Where(test => test.Case.IsBad).ToArray();
        if (failed.Length > 0)
        {
            var total = evidence.Cases.Count();
            yield return new Finding(
                $"{failed.Length} of {Quantity.Of(total, "test")} failed{Otherwise(failed.Select(test => test.Case.Outcome))}",
                limits.PlaceOf("tests"),
                [.. failed.Select(test => $"{test.Case.FullName} ({Where(test.Project)})").Distinct().Take(3)],
                $"{failed.Length} failed",
                "0 failed");
        }

        // Where a runner leaves no list of tests, its exit code still tells red from green.
        foreach (var project in evidence.Projects.Where(project => project.Cases is null && project.ExitCode is not (null or 0 or 8)))
            yield return new Finding($"the tests of {project.Title} ended with exit code {project.ExitCode}", limits.PlaceOf("tests"), Measured: $"exit code {project.ExitCode}", Required: "exit code 0");
    }

    private static string Where(ProjectTests project) => project.Framework.Length == 0 ? project.Name : $"{project.Name}, {project.Framework}";

    private static string Otherwise(IEnumerable<TestOutcome> outcomes)
    {
        var parts = outcomes.Where(outcome => outcome != TestOutcome.Failed).GroupBy(outcome => outcome).OrderBy(group => group.Key)
            .Select(group => $"{group.Count()} {group.Key switch { TestOutcome.TimedOut => "timed out", TestOutcome.Aborted => "aborted", _ => "inconclusive" }}").ToArray();
        return parts.Length == 0 ? "" : $", of them {string.Join(", ", parts)}";
    }
}
