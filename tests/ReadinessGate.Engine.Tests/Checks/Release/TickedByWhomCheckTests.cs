using ReadinessGate.Checks.Release;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Checks.Release;

public sealed class TickedByWhomCheckTests
{
    [Theory]
    [InlineData("", "(1,3) 'a' is ticked without owner and date. Fix: add owner:@name date:YYYY-MM-DD to its comment <!-- … -->")]
    [InlineData("owner:@ana", "(1,3) 'a' is ticked without date. Fix: add date:YYYY-MM-DD to its comment <!-- … -->")]
    [InlineData("owner:TBD date:2026-09-14", "(1,3) 'a' is ticked without owner. Fix: add owner:@name to its comment <!-- … -->")]
    [InlineData("owner:@ana date:2026-11-22", "(1,3) 'a' is ticked as of 2026-11-22, which is yet to come. Fix: write the day on which it was established")]
    public void Reports_a_tick_that_nobody_answers_for(string attributes, string expected) => Assert.Equal([expected], Evaluate($"- [x] a <!-- {attributes} -->").Findings());

    [Theory]
    [InlineData("- [x] a <!-- owner:@ana date:2026-11-21 -->")]
    [InlineData("- [x] a <!-- check:RG2001 -->")]
    [InlineData("- [ ] a")]
    [InlineData("- [-] a — N/A: none")]
    public void Accepts_a_tick_with_both_one_with_a_check_and_other_items(string line) => Assert.Equal(Outcome.Pass, Evaluate(line).Outcome);

    [Fact]
    public void Is_inconclusive_when_the_checklist_cannot_be_read() => Assert.Equal(Outcome.Inconclusive, Sample.Evaluate(new TickedByWhomCheck(), Collected.Without(Outcome.Inconclusive, "no text")).Outcome);

    private static CheckResult Evaluate(string line) => Sample.Evaluate(new TickedByWhomCheck(), Lists.Read(line));
}
