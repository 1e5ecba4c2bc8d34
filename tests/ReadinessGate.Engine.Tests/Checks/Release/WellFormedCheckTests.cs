using ReadinessGate.Checks.Release;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Checks.Release;

public sealed class WellFormedCheckTests
{
    [Fact]
    public void Reports_what_is_written_wrongly_at_its_place() => Assert.Equal(
        ["(1,3) '[y]' is no state of an item. Fix: write [x] done, [ ] open, [-] not applicable, or [>] deferred", "(2,14) 'date' can't be 'soon'. Fix: write a day such as 2026-09-14"],
        Evaluate("- [y] a", "- [x] b <!-- date:soon -->").Findings());

    [Fact]
    public void Reports_an_id_that_two_items_share() => Assert.Equal(["(2,3) the id 'a' is that of line 1 too. Fix: give one of them a new id"], Evaluate("- [x] a <!-- id:a -->", "- [ ] b <!-- id:a -->", "- [ ] c <!-- id:A -->").Findings());

    [Theory]
    [InlineData("redis", null, "'if:redis' depends on the scenario, and 'system.scenario' of readiness.json names none")]
    [InlineData("reddis", "local", "'reddis' is neither a service nor a scenario of the matrix; did you mean 'redis'?")]
    [InlineData("redis", "locl", "the matrix has no scenario 'locl'; did you mean 'local'?")]
    public void Reports_a_condition_that_can_not_be_decided(string condition, string? scenario, string expected)
    {
        var list = Lists.Read($"- [ ] a <!-- if:{condition} -->", "", "| Service | local | cluster |", "|---|---|---|", "| redis | off | required |") with { Scenario = scenario };
        Assert.StartsWith($"(1,3) {expected}. Fix: name a service", Assert.Single(Sample.Evaluate(new WellFormedCheck(), list).Findings()));
        Assert.Null(ItemCondition.Of(list, list.Items[0]).NotApplicable);
    }

    [Theory]
    [InlineData("- [x] Restore tested <!-- id:dr-9 -->", "(1,3) 'dr-9: Restore tested' had the id 'dr-2'. Fix: give it that id again; a new id is for a new item")]
    [InlineData("- [x] Restore tested", "(1,3) 'Restore tested' had the id 'dr-2'. Fix: give it that id again; a new id is for a new item")]
    [InlineData("- [x] Restore tested <!-- id:dr-2 -->")]
    [InlineData("- [x] Restore rehearsed <!-- id:dr-9 -->")]
    [InlineData("- [x] Load tested <!-- id:p-1 -->")]
    [InlineData("- [x] Backup <!-- id:dr-3 -->\n- [x] Backup <!-- id:dr-5 -->")]
    public void Reports_an_id_that_changed(string now, params string[] expected) =>
        Assert.Equal(expected, Sample.Evaluate(new WellFormedCheck(), Lists.Read(now) with { Earlier = Lists.Read("- [ ] Restore tested <!-- id:dr-2 -->", "- [ ] Load tested", "- [ ] Backup <!-- id:dr-3 -->", "- [ ] Backup <!-- id:dr-4 -->").Items }).Findings());

    [Fact]
    public void Accepts_a_sound_checklist() => Assert.Equal(Outcome.Pass, Evaluate("## A", "- [x] a <!-- id:a owner:@ana -->", "- [ ] b").Outcome);

    [Fact]
    public void Is_inconclusive_when_the_file_can_not_be_read() => Assert.Equal(Outcome.Inconclusive, Sample.Evaluate(new WellFormedCheck(), Collected.Without(Outcome.Inconclusive, "READINESS.md: no text")).Outcome);

    private static CheckResult Evaluate(params string[] lines) => Sample.Evaluate(new WellFormedCheck(), Lists.Read(lines));
}
