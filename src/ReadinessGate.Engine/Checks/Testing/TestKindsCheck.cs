namespace ReadinessGate.Checks.Testing;

/// <summary>Each kind of tests that is required exists and passes: many unit tests do not make up for no integration test.</summary>
/// <remarks>
/// <c>tests.kinds</c> says how many tests of a kind must have passed. Known kinds are unit, integration, end-to-end, performance, security, regression, property-based and smoke; any value of a trait is a kind of one's own.
/// A test is of a kind by a trait or category such as <c>Category=Integration</c>, by a part of its project's name such as <c>Orders.IntegrationTests</c>,
/// or by a package that its project uses: FsCheck and CsCheck (property-based), Testcontainers, Aspire.Hosting.Testing and Microsoft.AspNetCore.Mvc.Testing (integration), Playwright and Selenium (end-to-end), NBomber and BenchmarkDotNet (performance).
/// It may be of several kinds. A test that neither trait nor name calls anything is a unit test. A test that ran on several frameworks counts once. A kind that nothing is called is most likely a typo and an error (RG0003).
/// Fix: write the missing tests, or mark those that are there.
/// </remarks>
public sealed class TestKindsCheck : TestRunCheck
{
    private static readonly Setting Kinds = new("tests.kinds", typeof(Dictionary<string, int>), "How many tests of each kind must have passed: { \"integration\": 1, \"security\": 1 }.") { Looseness = Looseness.LowerNumbers };

    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("RG2013", "Every required kind of tests passed", Category.Testing)
    {
        Settings = [Kinds],
        Needs = "test evidence",
    };

    /// <inheritdoc/>
    public override bool CountsByDefault => false;

    /// <inheritdoc/>
    protected override string? NotApplicableBecause(TestRun evidence, Limits limits) => limits.Find(Kinds.Name) switch
    {
        not { Members.IsEmpty: false } => "no kind of tests is required",
        { Members: var kinds } when evidence.Cases.Any() && kinds.All(kind => kind.Value.Origin != PolicyOrigin.Own && new TestKinds(evidence).Unknown(kind.Name, null) is not null) => "no kind of tests that readiness.json extends is known here",
        _ => null,
    };

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Judge(TestRun evidence, Limits limits)
    {
        TestEvidence.RequireCases(evidence);
        var kinds = new TestKinds(evidence);
        foreach (var required in limits.Find(Kinds.Name)!.Members)
        {
            var at = limits.PlaceOf(Kinds.Name) is null ? null : required.At;
            if (kinds.Unknown(required.Name, at) is { } typo)
                yield return typo;
            else if (Missing(kinds, required.Name, required.Value.Number, at) is { } finding)
                yield return finding;
        }
    }

    private static Finding? Missing(TestKinds kinds, string name, double minimum, Place? at)
    {
        var tests = kinds.Of(TestKind.Of(name)).ToArray();
        var passed = tests.Where(test => test.Case.Outcome == TestOutcome.Passed).Select(test => (test.Project.Project, test.Case.FullName)).Distinct().Count();
        if (passed >= minimum)
            return null;
        var others = tests.Where(test => test.Case.Outcome != TestOutcome.Passed).Select(test => $"{test.Case.FullName} ({test.Case.Outcome.ToString().ToLowerInvariant()})").Distinct().Take(3);
        return new Finding($"{Quantity.Of(passed, $"{name} test")} passed, required {minimum:F0}; {minimum - passed:F0} more needed", at, [.. others], $"{passed}", $"at least {minimum:F0}", $"write them, or mark those that are there with the category {name}");
    }
}
