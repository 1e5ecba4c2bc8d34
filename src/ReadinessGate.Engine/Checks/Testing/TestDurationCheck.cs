using ReadinessGate.Policies;

namespace ReadinessGate.Checks.Testing;

/// <summary>The tests are fast enough to be run: what takes too long is run too seldom.</summary>
/// <remarks>
/// <c>tests.duration.total</c> limits all test runs together: the time that each runner reports for its whole run, else the sum of its tests; of several operating systems the slowest counts.
/// <c>tests.duration.test</c> limits each test, <c>tests.duration.kinds</c> the sum of the tests of a kind (RG2013). A limit is a number with one of the units ms, s, m and h.
/// Without a duration in the results there is nothing to judge: such a test counts as 0.
/// Fix: begin with the slowest tests, which the report lists; share expensive set-up, or move slow tests to a kind of their own.
/// </remarks>
public sealed class TestDurationCheck : TestRunCheck
{
    private static readonly Setting Total = new("tests.duration.total", typeof(string), "How long all test runs may take together, such as 15m.") { Looseness = Looseness.HigherNumbers };
    private static readonly Setting Each = new("tests.duration.test", typeof(string), "How long one test may take, such as 30s.") { Looseness = Looseness.HigherNumbers };
    private static readonly Setting Kinds = new("tests.duration.kinds", typeof(Dictionary<string, string>), "How long the tests of a kind may take together: { \"integration\": \"15m\" }.") { Looseness = Looseness.HigherNumbers };

    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("RG2015", "The tests stay within their time", Category.Testing)
    {
        Settings = [Total, Each, Kinds],
        Needs = "test evidence",
    };

    /// <inheritdoc/>
    public override bool CountsByDefault => false;

    /// <inheritdoc/>
    protected override string? NotApplicableBecause(TestRun evidence, Limits limits) => limits.Find("tests.duration") is { Members.IsEmpty: false } ? null : "no duration is limited";

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Judge(TestRun evidence, Limits limits)
    {
        TestEvidence.RequireCases(evidence);
        if (Over("the tests take", evidence.Milliseconds, limits.Find(Total.Name), limits, evidence.Cases) is { } total)
            yield return total;
        if (limits.Find(Each.Name) is { } each && TimeSpanText.Parse(each.Text) is { } maximum && evidence.Cases.Where(test => test.Case.Milliseconds > maximum).ToArray() is { Length: > 0 } slow)
            yield return new Finding($"{Quantity.Of(slow.Length, "test takes", "tests take")} longer than {each.Text}", limits.PlaceOf(Each.Name), Slowest(slow), TimeSpanText.Of(slow.Max(test => test.Case.Milliseconds)), $"at most {each.Text}");
        var kinds = new TestKinds(evidence);
        foreach (var kind in limits.Find(Kinds.Name)?.Members ?? [])
        {
            var tests = kinds.Of(TestKind.Of(kind.Name)).ToArray();
            if ((kinds.Unknown(kind.Name, PlaceOf(kind.Value, limits)) ?? Over($"the {kind.Name} tests take", tests.Sum(test => test.Case.Milliseconds), kind.Value, limits, tests)) is { } finding)
                yield return finding;
        }
    }

    private static Finding? Over(string words, double milliseconds, JsonValue? limit, Limits limits, IEnumerable<(ProjectTests Project, TestCase Case)> tests) =>
        limit is { Text: { } text } && TimeSpanText.Parse(text) is { } maximum && milliseconds > maximum
            ? new Finding($"{words} {TimeSpanText.Of(milliseconds)}, allowed {text}; {TimeSpanText.Of(milliseconds - maximum)} too long", PlaceOf(limit, limits), Slowest(tests), TimeSpanText.Of(milliseconds), $"at most {text}")
            : null;

    // By the value, not by its path: a kind of the user's own may have any name.
    private static Place? PlaceOf(JsonValue value, Limits limits) => limits.PlaceOf("tests") is null ? null : value.At;

    private static ImmutableArray<string> Slowest(IEnumerable<(ProjectTests Project, TestCase Case)> tests) =>
        [.. tests.OrderByDescending(test => test.Case.Milliseconds).ThenBy(test => test.Case.FullName, StringComparer.Ordinal).Take(3).Select(test => $"{test.Case.FullName} ({TimeSpanText.Of(test.Case.Milliseconds)})")];
}
