using ReadinessGate.Checks.Governance;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Checks.Governance;

public sealed class LockedPolicyCheckTests
{
    private const string Locked = """{ "policy": { "locked": true } }""";

    [Fact]
    public void Reports_each_loosening_where_it_stands()
    {
        var result = Sample.Evaluate(new LockedPolicyCheck(), Change(new Loosening(new Place("readiness.json", 3, 5), "'coverage.line' is 70, was 80")), Locked);
        var finding = Assert.Single(result.Findings);
        Assert.Equal((Outcome.Fail, "readiness.json(3,5)", "'coverage.line' is 70, was 80 (compared with origin/main). Fix: undo it, or merge it by a change of its own"), (result.Outcome, finding.At?.ToString(), finding.Text));
    }

    [Fact]
    public void Is_silent_where_nothing_was_loosened() => Assert.Equal(Outcome.Pass, Sample.Evaluate(new LockedPolicyCheck(), Change(), Locked).Outcome);

    [Theory, InlineData(false, Outcome.NotApplicable), InlineData(true, Outcome.Fail)]
    public void A_policy_that_is_not_locked_counts_only_where_its_base_was(bool wasLocked, Outcome expected) =>
        Assert.Equal(expected, Sample.Evaluate(new LockedPolicyCheck(), Change(new Loosening(new Place("a"), "x")) with { WasLocked = wasLocked }, """{ "policy": { "locked": false } }""").Outcome);

    [Fact]
    public void Is_inconclusive_without_evidence() => Assert.Equal(Outcome.Inconclusive, Sample.Evaluate(new LockedPolicyCheck(), Collected.Without(Outcome.Inconclusive, "shallow"), Locked).Outcome);

    private static GateChange Change(params Loosening[] loosened) => new("origin/main", [.. loosened], WasLocked: false);
}
