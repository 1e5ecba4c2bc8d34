using ReadinessGate.Checks.Release;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Checks.Release;

public sealed class ExpiredTicksCheckTests
{
    [Fact]
    public void Reports_a_tick_that_has_expired()
    {
        var result = Evaluate("- [x] restore tested <!-- id:dr-2 owner:@ana date:2026-07-03 valid:90d -->");
        Assert.Equal(["(1,3) 'dr-2: restore tested' expired on 2026-10-01 (owner ana, valid 90 days). Fix: establish it anew, and write the new date"], result.Findings());
        Assert.Equal(("141 days", "at most 90 days"), (result.Findings[0].Measured, result.Findings[0].Required));
    }

    [Theory]
    [InlineData("date:2026-11-11 valid:10d", "{}", Outcome.Pass)]
    [InlineData("date:2026-11-10 valid:10d", "{}", Outcome.Fail)]
    [InlineData("date:2026-11-10", """{ "validFor": "10d" }""", Outcome.Fail)]
    [InlineData("date:2026-11-10 valid:11d", """{ "validFor": "10d" }""", Outcome.Pass)]
    [InlineData("date:2020-01-01", "{}", Outcome.Pass)]
    [InlineData("valid:1d", "{}", Outcome.Pass)]
    [InlineData("check:RG2001 date:2020-01-01 valid:1d", "{}", Outcome.Pass)]
    public void Counts_the_days_of_the_item_else_those_of_the_policy(string attributes, string section, Outcome expected) =>
        Assert.Equal(expected, Sample.Evaluate(new ExpiredTicksCheck(), Lists.Read($"- [x] a <!-- {attributes} -->"), $$"""{ "checklist": {{section}} }""").Outcome);

    [Fact]
    public void Leaves_an_open_item_alone() => Assert.Equal(Outcome.Pass, Evaluate("- [ ] a <!-- date:2020-01-01 valid:1d -->").Outcome);

    [Theory]
    [InlineData("""{ "validFor": "90d" }""", "| Ops | Ana | 2026-08-22 | 4f1c9ab | |", "(3,1) 'Ops' signed on 2026-08-22, which expired on 2026-11-20 (valid 90 days). Fix: let the role look again, and sign again")]
    [InlineData("""{ "validFor": "90d" }""", "| Ops | Ana | 2026-08-23 | 4f1c9ab | |", null)]
    [InlineData("""{ "validFor": "90d" }""", "| Ops | Ana | 2026-01-01 | 4f1c9ab | |\n| ops | Bo | 2026-11-01 | 4f1c9ab | |", null)]
    [InlineData("""{ "validFor": "90d" }""", "| Ops | ____ | 2020-01-01 | 4f1c9ab | |", null)]
    [InlineData("{}", "| Ops | Ana | 2020-01-01 | 4f1c9ab | |", null)]
    public void A_sign_off_expires_too(string section, string rows, string? expected) =>
        Assert.Equal(expected is null ? [] : [expected], Sample.Evaluate(new ExpiredTicksCheck(), Lists.Read($"| Role | Name | Date | Commit | Comment |\n|---|---|---|---|---|\n{rows}"), $$"""{ "checklist": {{section}} }""").Findings());

    [Theory]
    [InlineData("2026-11-20", "(3,1) READINESS.md was to be reviewed by 2026-11-20. Fix: look at every item, and write the day of the next review")]
    [InlineData("2026-11-21", null)]
    [InlineData("TBD", null)]
    public void A_review_falls_due(string day, string? expected) =>
        Assert.Equal(expected is null ? [] : [expected], Sample.Evaluate(new ExpiredTicksCheck(), Lists.Read("---", "status: approved", $"review: {day}", "---", "- [x] a")).Findings());

    private static CheckResult Evaluate(string line) => Sample.Evaluate(new ExpiredTicksCheck(), Lists.Read(line));
}
