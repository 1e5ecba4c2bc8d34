using ReadinessGate.Collecting.Checklists;

namespace ReadinessGate.Tests.Collecting.Checklists;

public sealed class DecisionReaderTests
{
    private static readonly Decision None = new(new Place("READINESS.md", 1, 1));

    [Theory]
    [InlineData("**Ready for production**: yes", true), InlineData("Decision: GO", true), InlineData("Approved: ☐ yes ☒ no", false), InlineData("Ready: [x] YES [ ] NO", true), InlineData("Decision: no-go until Monday", false), InlineData("**Deploy to Production**: ☑ Yes  ☐ No", true)]
    [InlineData("Ready: yes / no", null), InlineData("Ready: ☐ YES ☐ NO", null), InlineData("Ready: perhaps", null), InlineData("Ready:", null), InlineData("**Deploy to Production**: ☐ Yes  ☐ No", null), InlineData("Deploy strategy: no downtime", null), InlineData("yes", null)]
    public void Reads_an_answer_only_where_one_is_given(string line, bool? expected) => Assert.Equal(expected, DecisionReader.Add(None, line).Answer);

    [Fact]
    public void Reads_day_window_and_owner_and_keeps_what_came_first()
    {
        var decision = DecisionReader.Add(DecisionReader.Add(DecisionReader.Add(DecisionReader.Add(None, "| Date | 2026-12-01 |"), "Deployment window: nights"), "* Rollback owner: Bo"), "Rollback owner: Eve");
        Assert.Equal((new DateOnly(2026, 12, 1), "nights", "Bo"), (decision.Date, decision.Window, decision.RollbackOwner));
    }

    [Theory, InlineData("Date: soon"), InlineData("Window: TBD"), InlineData("Rollback owner: ____")]
    public void Takes_a_placeholder_for_nothing(string line) => Assert.Equal(None, DecisionReader.Add(None, line));
}
