using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests;

public sealed class ChecklistLooseningTests
{
    [Theory]
    [InlineData("- [ ] a <!-- id:x -->", "- [ ] b <!-- id:y -->", "READINESS.md: 'x: a' was taken out of the checklist")]
    [InlineData("- [ ] a", "- [ ] b", "READINESS.md: 'a' was taken out of the checklist")]
    [InlineData("- [x] a <!-- id:x check:RG2001,RG2002 -->", "- [x] a <!-- id:x check:RG2002 -->", "READINESS.md(1,3): 'x: a' is linked to RG2001 no more")]
    [InlineData("- [x] a <!-- id:x evidence:b.md -->", "- [x] a, mostly <!-- id:x -->", "READINESS.md(1,3): 'x: a, mostly' names no evidence any more")]
    [InlineData("- [x] a <!-- run:t -->", "- [x] a", "READINESS.md(1,3): 'a' names no command any more")]
    [InlineData("- [x] a", "- [x] a <!-- if:redis -->", "READINESS.md(1,3): 'a' is asked only where 'redis' holds")]
    [InlineData("- [x] a <!-- valid:90d -->", "- [x] a <!-- valid:900d -->", "READINESS.md(1,3): 'a' holds for 900 days, was 90")]
    [InlineData("- [x] a <!-- valid:90d -->", "- [x] a", "READINESS.md(1,3): 'a' holds without a limit of its own, was 90 days")]
    [InlineData("- [ ] a", "- [ ] a <!-- waived:2027-01-31 -->", "READINESS.md(1,3): 'a' is waived until 2027-01-31")]
    [InlineData("- [ ] a <!-- waived:2027-01-31 -->", "- [ ] a <!-- waived:2027-06-30 -->", "READINESS.md(1,3): 'a' is waived until 2027-06-30, was 2027-01-31")]
    public void Finds_what_is_asked_less_of(string before, string now, string expected) => Assert.Equal([expected], Find(before, now));

    [Theory]
    [InlineData("- [ ] a <!-- id:x -->", "- [x] a <!-- id:x owner:@ana date:2026-11-01 -->")]
    [InlineData("- [x] a <!-- id:x -->", "- [ ] a, in both regions <!-- id:x -->")]
    [InlineData("- [x] a <!-- id:x -->", "- [x] b\n- [x] a <!-- id:y -->")]
    [InlineData("- [x] a <!-- valid:90d evidence:b.md check:RG2001 -->", "- [x] a <!-- valid:30d evidence:c.md check:RG2001,RG2002 -->")]
    [InlineData("- [ ] a <!-- waived:2027-06-30 if:redis -->", "- [ ] a <!-- waived:2027-01-31 -->")]
    [InlineData("- [ ] a", "- [-] a — N/A: no cache")]
    public void Stays_silent_where_as_much_is_asked(string before, string now) => Assert.Empty(Find(before, now));

    [Fact]
    public void Finds_an_earlier_phase() =>
        Assert.Equal(["READINESS.md(1,1): the checklist is for an earlier phase than before, in which fewer items are due"], Find("---\nphase: deployment\n---\n- [ ] a", "- [ ] a"));

    [Fact]
    public void Finds_that_there_is_none_any_more() =>
        Assert.Equal("READINESS.md: the checklist and its 2 items are gone", Shown(Assert.Single(ChecklistLoosening.Find(Lists.Read("- [ ] a", "- [ ] b"), null))));

    private static string[] Find(string before, string now) => [.. ChecklistLoosening.Find(Lists.Read(before), Lists.Read(now)).Select(Shown)];

    private static string Shown(Loosening found) => $"{found.At}: {found.Text}";
}
