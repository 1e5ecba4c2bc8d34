using ReadinessGate.Checks.Release;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Checks.Release;

public sealed class DeferredItemsCheckTests
{
    [Theory]
    [InlineData("- [>] a", "(1,3) 'a' is deferred without a date. Fix: write 'deferred to YYYY-MM-DD: what stands in for it'")]
    [InlineData("- [>] a — deferred: later", "(1,3) 'a' is deferred without a date. Fix: write 'deferred to YYYY-MM-DD: what stands in for it'")]
    [InlineData("- [>] a — deferred to TBD: later", "(1,3) 'a' is deferred without a date. Fix: write 'deferred to YYYY-MM-DD: what stands in for it'")]
    [InlineData("- [>] a — deferred to 2026-11-20: later", "(1,3) 'a' was deferred to 2026-11-20, 1 day ago. Fix: do it, or agree on another day and write that")]
    [InlineData("- [>] a — deferred to 2026-11-21", "(1,3) 'a' is deferred to 2026-11-21 without a reason. Fix: write behind the date what stands in for it: 'deferred to YYYY-MM-DD: logs exported instead'")]
    public void Reports_a_deferral_without_day_or_reason_and_one_that_is_over(string line, string expected) => Assert.Equal([expected], Evaluate(line).Findings());

    [Theory]
    [InlineData("- [>] a — deferred to 2026-11-21: logs instead")]
    [InlineData("- [>] a (deferred until 2027-01-31, logs instead)")]
    [InlineData("- [>] a <!-- due:2027-01-31 because:\"logs instead\" -->")]
    [InlineData("- [ ] a")]
    public void Accepts_a_day_to_come_with_a_reason(string line) => Assert.Equal(Outcome.Pass, Evaluate(line).Outcome);

    private static CheckResult Evaluate(string line) => Sample.Evaluate(new DeferredItemsCheck(), Lists.Read(line));
}
