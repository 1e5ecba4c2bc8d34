namespace ReadinessGate.Checks.Testing;

/// <summary>No more tests are skipped than accepted: a skipped test proves nothing and is soon forgotten.</summary>
/// <remarks>
/// With <c>tests.skipped.in</c> only the tests of the named namespaces count; a name that matches no test class is a typo and an error (RG0003).
/// Fix: make the tests run, delete those that nobody needs, or accept their number with <c>tests.skipped.max</c>.
/// </remarks>
public sealed class SkippedTestsCheck : Check<TestRun>
{
    private static readonly Threshold Maximum = new("tests.skipped.max", 0, Unit.Count, "How many tests may be skipped.", Direction.AtMost);
    private static readonly Setting In = new("tests.skipped.in", typeof(string[]), "Namespaces whose skipped tests count, such as Orders.Core.*; all unless set.");

    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("RG2011", "No more tests are skipped than accepted", Category.Testing)
    {
        Thresholds = [Maximum],
        Settings = [In],
        Needs = "test evidence",
    };

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Examine(TestRun evidence, Limits limits)
    {
        TestEvidence.RequireCases(evidence);
        var patterns = limits.Texts(In);
        foreach (var (pattern, index) in patterns.Select((pattern, index) => (pattern, index)))
            if (!evidence.Cases.Any(test => Matches(test.Case.Class, pattern)))
                yield return new Finding($"'{pattern}' matches no test class", limits.PlaceOf($"tests.skipped.in[{index}]"), Remedy: "name a namespace of the tests, such as Orders.Core.*", Code: "RG0003");

        var skipped = evidence.Cases
            .Where(test => test.Case.Outcome == TestOutcome.Skipped && (patterns.IsEmpty || patterns.Any(pattern => Matches(test.Case.Class, pattern))))
            .Select(test => $"{test.Case.Class}.{test.Case.Name}")
            .Distinct().Order(StringComparer.Ordinal).ToArray();
        if (skipped.Length > limits.Of(Maximum))
            yield return new Finding($"{Quantity.Of(skipped.Length, "test is", "tests are")} skipped, accepted {limits.Of(Maximum):F0}", limits.PlaceOf(Maximum), [.. skipped.Take(3)], $"{skipped.Length}", $"at most {limits.Of(Maximum):F0}");
    }

    private static bool Matches(string type, string pattern) => pattern.EndsWith('*')
        ? type.StartsWith(pattern.AsSpan(0, pattern.Length - 1), StringComparison.Ordinal)
        : type == pattern || type.StartsWith(pattern + ".", StringComparison.Ordinal);
}
