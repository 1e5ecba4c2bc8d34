namespace ReadinessGate.Checks.Testing;

/// <summary>There are at least as many tests as required, and every test project has some.</summary>
/// <remarks>
/// A run of zero tests is green in most runners; here it never is. A minimum a little below the number of today notices a test project that no longer runs.
/// Fix: reference the test framework's adapter, remove filters that exclude everything, or write the tests.
/// </remarks>
public sealed class TestCountCheck : TestRunCheck
{
    private static readonly Threshold Minimum = new("tests.minimum", 1, Unit.Count, "How many tests must have run.") { Figure = Figure.Of<TestRun>("Tests run", tests => tests.Ran) };

    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("RG2012", "Enough tests ran", Category.Testing)
    {
        Thresholds = [Minimum],
        Needs = "test evidence",
    };

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Judge(TestRun evidence, Limits limits)
    {
        var empty = evidence.Projects.Where(project => project.Cases is { Length: 0 } || (project.Cases is null && project.ExitCode == 8)).ToArray();
        foreach (var project in empty)
            yield return new Finding($"{project.Title} ran no test", limits.PlaceOf(Minimum), Measured: "0", Required: "at least 1", Remedy: "check that the test framework's adapter is referenced and that no filter excludes everything");

        if (empty.Length > 0)
            yield break;
        TestEvidence.RequireCases(evidence);
        var ran = evidence.Ran;
        var minimum = Math.Max(1, limits.Of(Minimum));
        if (ran < minimum)
            yield return new Finding($"{Quantity.Of(ran, "test")} ran, required {minimum:F0}", limits.PlaceOf(Minimum), Measured: $"{ran}", Required: $"at least {minimum:F0}");
    }
}
