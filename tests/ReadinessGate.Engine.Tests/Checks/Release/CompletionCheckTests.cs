using ReadinessGate.Checks.Release;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Checks.Release;

public sealed class CompletionCheckTests
{
    private const string Asked = """{ "checklist": { "minimum": 75 } }""";

    [Fact]
    public void Counts_what_is_done_against_what_is_open_or_deferred()
    {
        var result = Evaluate(Asked, Lists.Read("- [x] a", "- [ ] b <!-- id:b due:2026-11-01 -->", "- [>] c — deferred to 2027-01-31: later", "- [-] d — N/A: stateless").Beside());
        var finding = Assert.Single(result.Findings);
        Assert.Equal(
            "the checklist is 33.3 % done, required 75 %; 2 more items needed; worst: READINESS.md(2,3) 'b: b', READINESS.md(3,3) 'c'. Fix: do what the items ask for and tick them, or say why one does not apply; the report lists them",
            finding.Text);
        Assert.Equal(("readiness.json(1,29)", "33.3 %", "at least 75 %"), (finding.At?.ToString(), finding.Measured, finding.Required));
        Assert.Equal(["READINESS.md(2,3) 'b: b' was due on 2026-11-01"], finding.Details);
    }

    [Theory]
    [InlineData("- [x] a|- [x] b|- [x] c|- [ ] d", Outcome.Pass)]
    [InlineData("- [x] a|- [x] b|- [ ] d", Outcome.Fail)]
    [InlineData("- [x] a|- [-] b", Outcome.Fail)]
    [InlineData("- [x] a|- [ ] b <!-- waived:2026-11-21 by:@ana because:x -->", Outcome.Pass)]
    [InlineData("- [x] a|- [ ] b <!-- waived:2026-11-20 by:@ana because:x -->", Outcome.Fail)]
    [InlineData("- [x] a|- [ ] b <!-- waived:2026-11-21 because:x -->", Outcome.Fail)]
    [InlineData("- [x] a|## After deployment|- [ ] b", Outcome.Pass)]
    [InlineData("---|phase: post-deployment|---|- [x] a|## After deployment|- [ ] b", Outcome.Fail)]
    [InlineData("- [-] a — N/A: stateless", Outcome.NotApplicable)]
    [InlineData("no item", Outcome.Fail)]
    [InlineData("- [x] a|- [y] b", Outcome.Fail)]
    public void Holds_the_share_against_the_minimum(string lines, Outcome expected) => Assert.Equal(expected, Evaluate(Asked, Lists.Read(lines.Split('|')).Beside()).Outcome);

    [Theory]
    [InlineData(Outcome.Pass, Demand.Required, Outcome.Pass)]
    [InlineData(Outcome.Fail, Demand.Required, Outcome.Fail)]
    [InlineData(Outcome.Pending, Demand.Required, Outcome.Fail)]
    [InlineData(Outcome.NotApplicable, Demand.NotAsked, Outcome.Fail)]
    public void Lets_the_linked_check_decide_and_not_the_box(Outcome linked, Demand demand, Outcome expected)
    {
        foreach (var box in (string[])["x", " "])
            Assert.Equal(expected, Evaluate("""{ "checklist": {} }""", Lists.Read($"- [{box}] a <!-- check:RG2001 -->").Beside(Sample.Result(linked, demand))).Outcome);
    }

    [Fact]
    public void Does_not_count_what_needs_an_absent_service()
    {
        string[] lines = ["- [x] a", "- [ ] b <!-- if:redis -->", "", "| Service | local | cluster |", "|---|---|---|", "| redis | off | required |"];
        Assert.Equal((Outcome.Pass, Outcome.Fail), (Scenario("local").Outcome, Scenario("cluster").Outcome));

        CheckResult Scenario(string name) => Evaluate("""{ "checklist": {} }""", (Lists.Read(lines) with { Scenario = name }).Beside());
    }

    [Fact]
    public void Points_at_the_checklist_where_no_minimum_is_set_and_is_a_row_of_the_metric_table()
    {
        var check = new CompletionCheck();
        Assert.Equal("READINESS.md", Evaluate("""{ "checklist": {} }""", Lists.Read("- [ ] a").Beside()).Findings[0].At?.ToString());
        Assert.Equal(50, check.Descriptor.Thresholds[0].Figure?.Measure(Lists.Read("- [ ] a", "- [x] b").Beside()));
        Assert.Null(check.Descriptor.Thresholds[0].Figure?.Measure(Lists.Read("a")));
    }

    private static CheckResult Evaluate(string policy, Claims claims) => Sample.Evaluate(new CompletionCheck(), claims, policy);
}
