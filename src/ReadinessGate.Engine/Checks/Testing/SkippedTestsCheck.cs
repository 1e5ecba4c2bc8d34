using ReadinessGate.Policies;

namespace ReadinessGate.Checks.Testing;

/// <summary>No more tests are skipped than accepted: a skipped test proves nothing and is soon forgotten.</summary>
/// <remarks>
/// <c>tests.skipped.scopes</c> gives namespaces budgets of their own: a test counts for every scope that it belongs to, and for <c>tests.skipped.max</c> when it belongs to none.
/// With <c>tests.skipped.in</c> only the tests of the named namespaces count; a name that matches no test class is a typo and an error (RG0003).
/// Fix: make the tests run, delete those that nobody needs, or accept their number with <c>tests.skipped.max</c>.
/// </remarks>
public sealed class SkippedTestsCheck : TestRunCheck
{
    private static readonly Threshold Maximum = new("tests.skipped.max", 0, Unit.Count, "How many tests may be skipped.", Direction.AtMost);
    private static readonly Setting In = new("tests.skipped.in", typeof(string[]), "Namespaces whose skipped tests count, such as Orders.Core.*; all unless set.");
    private static readonly Setting Scopes = new("tests.skipped.scopes", typeof(SkippedScopePolicy[]), "Namespaces that may have skipped tests of their own number.") { Looseness = Looseness.MoreItemsOrHigherNumbers };

    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("RG2011", "No more tests are skipped than accepted", Category.Testing)
    {
        Thresholds = [Maximum],
        Settings = [In, Scopes],
        Needs = "test evidence",
    };

    /// <inheritdoc/>
    protected override string? NotApplicableBecause(TestRun evidence, Limits limits) =>
        limits.IsExtended(In.Name) && evidence.Cases.Any() && limits.Texts(In) is { IsEmpty: false } patterns && patterns.All(pattern => TestScope.Unmatched(evidence, pattern, null) is not null)
            ? "no namespace that readiness.json extends holds a test here"
            : null;

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Judge(TestRun evidence, Limits limits)
    {
        TestEvidence.RequireCases(evidence);
        var patterns = limits.Texts(In);
        var scopes = limits.Items(Scopes).Select(scope => (scope.Path, Match: scope.Value["match"]!.Text!, Max: scope.Value["max"]!.Number)).ToArray();
        var named = patterns.Select((pattern, index) => (pattern, path: $"tests.skipped.in[{index}]")).Concat(scopes.Select(scope => (pattern: scope.Match, path: $"{scope.Path}.match")));
        foreach (var (pattern, path) in named)
            if (TestScope.Unmatched(evidence, pattern, limits.PlaceOf(path)) is { } typo)
                yield return typo;

        var skipped = evidence.Cases.Select(test => test.Case)
            .Where(test => test.Outcome == TestOutcome.Skipped && (patterns.IsEmpty || patterns.Any(pattern => TestScope.Holds(pattern, test.Class))))
            .ToArray();
        foreach (var scope in scopes)
            if (Over(skipped.Where(test => TestScope.Holds(scope.Match, test.Class)), scope.Max, $" in '{scope.Match}'", limits.PlaceOf($"{scope.Path}.max")) is { } finding)
                yield return finding;
        if (Over(skipped.Where(test => !Array.Exists(scopes, scope => TestScope.Holds(scope.Match, test.Class))), limits.Of(Maximum), "", limits.PlaceOf(Maximum)) is { } rest)
            yield return rest;
    }

    private static Finding? Over(IEnumerable<TestCase> tests, double maximum, string where, Place? at)
    {
        var names = tests.Select(test => test.FullName).Distinct().Order(StringComparer.Ordinal).ToArray();
        return names.Length <= maximum
            ? null
            : new Finding($"{Quantity.Of(names.Length, "test is", "tests are")} skipped{where}, accepted {maximum:F0}", at, [.. names.Take(3)], $"{names.Length}", $"at most {maximum:F0}");
    }
}
