using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Collecting.Checklists;

public sealed class ChecklistReaderTests
{
    [Fact]
    public void Reads_items_below_their_headings_with_the_span_of_box_and_comment()
    {
        var checklist = Lists.Read("# Shop", "## Security", "text", "", "- [x] Tested <!-- id:sec-3 owner:@ana -->", "- [ ] Rotated", "  - [-] Part — N/A: none stored", "## Operations", "1. [>] Metrics — deferred to 2027-01-31: logs instead");
        Assert.Equal(
            ["Security (5,3) Ticked Tested", "Security (6,3) Open Rotated", "Security (7,5) NotApplicable Part", "Operations (9,4) Deferred Metrics"],
            checklist.Items.Select(item => $"{item.Section} ({item.At.Line},{item.At.Column}) {item.State} {item.Text}"));
        Assert.Equal((new TextRange(5, 3, 3), new TextRange(5, 14, 28), "sec-3"), (checklist.Items[0].Box, checklist.Items[0].Comment, checklist.Items[0].Attributes.Id));
        Assert.Equal(("none stored", new DateOnly(2027, 1, 31), "logs instead"), (checklist.Items[2].Reason, checklist.Items[3].DeferredTo, checklist.Items[3].Reason));
        Assert.Empty(checklist.Problems);
    }

    [Fact]
    public void Finds_the_span_of_box_and_comment_in_a_file_with_carriage_returns_and_wrapped_lines()
    {
        var text = "## A\r\n\r\n- [X] Long ü claim\r\n  that goes on <!-- id:a\r\n  owner:@ana -->\r\n";
        var item = Assert.Single(ReadinessGate.Collecting.Checklists.ChecklistReader.Read("READINESS.md", text, Lists.Today).Items);
        Assert.Equal((new TextRange(3, 3, 3), "Long ü claim that goes on", "@ana"), (item.Box, item.Text, item.Attributes.Owner));
        Assert.Equal(new TextRange(4, 16, "<!-- id:a\r\n  owner:@ana -->".Length), item.Comment);
    }

    [Fact]
    public void Reads_status_and_phase_of_the_front_matter()
    {
        var checklist = Lists.Read("---", "status: In Review   # draft | in review | approved", "phase: post-deployment", "---", "- [ ] A");
        Assert.Equal(("in review", ChecklistPhase.PostDeployment, new Place("READINESS.md", 5, 3)), (checklist.Status, checklist.Phase, checklist.Items[0].At));
    }

    [Fact]
    public void Reads_the_day_of_the_next_review_and_reports_one_that_is_none()
    {
        Assert.Equal(new ChecklistReview(new DateOnly(2026, 12, 21), new Place("READINESS.md", 2, 1)), Lists.Read("---", "review: 2026-12-21", "---").Review);
        Assert.Equal(["(2,1) 'review' can't be 'after first deployment'. Fix: write a day such as 2026-09-14"], Lists.Problems("---", "review: after first deployment", "---"));
        Assert.Empty(Lists.Problems("---", "review: TBD", "---"));
    }

    [Fact]
    public void Reports_a_status_and_a_phase_that_do_not_exist_and_hides_no_item_then()
    {
        Assert.Equal(
            ["(2,1) 'status' can't be 'aproved'; did you mean 'approved'?. Fix: write one of draft, in review, approved", "(3,1) 'phase' can't be 'later'. Fix: write one of pre-deployment, deployment, post-deployment"],
            Lists.Problems("---", "status: aproved", "phase: later", "---"));
        Assert.Equal(ChecklistPhase.PostDeployment, Lists.Read("---", "phase: later", "---").Phase);
    }

    [Fact]
    public void Gives_items_the_phase_of_their_headings()
    {
        var checklist = Lists.Read("## Pre-deployment", "- [ ] a", "### Smoke", "- [ ] b", "## Deployment", "- [ ] c", "## After deployment", "- [ ] d", "### +4h", "- [ ] e", "## Other", "- [ ] f", "- [ ] +24h validation");
        Assert.Equal(
            ["a PreDeployment ", "b PreDeployment ", "c Deployment ", "d PostDeployment ", "e PostDeployment 4", "f PreDeployment ", "+24h validation PostDeployment 24"],
            checklist.Items.Select(item => $"{item.Text} {item.Phase} {item.Hours}"));
    }

    [Fact]
    public void Takes_deployment_for_a_subject_where_no_other_phase_stands_beside_it() =>
        Assert.Equal(ChecklistPhase.PreDeployment, Lists.Read("## Operations", "### Deployment", "- [ ] Runbook", "## Approval", "### Post-Deployment Monitoring").Items[0].Phase);

    [Fact]
    public void Reads_open_work_and_no_items_below_next_steps()
    {
        var checklist = Lists.Read("## Next steps", "### Soon", "1. Configure alerts: set up alerting <!-- id:mon-1 -->", "- [ ] Train the team", "- [x] Done already", "- ____", "## Items", "- [x] a");
        Assert.Equal(["3 Configure alerts: set up alerting mon-1", "4 Train the team "], checklist.Actions.Select(action => $"{action.At.Line} {action.Text} {action.Id}"));
        Assert.Equal(["a"], checklist.Items.Select(item => item.Text));
    }

    [Fact]
    public void Takes_a_condition_of_the_approval_without_a_box_for_an_open_item()
    {
        var checklist = Lists.Read("### Conditions for Approval", "- All risks mitigated", "- [x] Rollback tested");
        Assert.Equal(["All risks mitigated Open True", "Rollback tested Ticked True"], checklist.Items.Select(item => $"{item.Text} {item.State} {item.IsCondition}"));
    }

    [Fact]
    public void Reads_the_decision_from_lines_or_a_table()
    {
        var decision = new Decision(new Place("READINESS.md", 1, 1), true, new DateOnly(2026, 12, 1), "18:00-20:00 UTC", "Bo");
        Assert.Equal(decision, Lists.Read("## Decision", "**Ready for production**: yes", "**Deployment date**: 2026-12-01", "- Window: 18:00-20:00 UTC", "- Rollback owner: Bo").Decision);
        Assert.Equal(decision, Lists.Read("## Decision", "", "| Field | Value |", "|---|---|", "| Decision | go |", "| Date | 2026-12-01 |", "| Window | 18:00-20:00 UTC |", "| Rollback owner | Bo |").Decision);
        Assert.Equal(new Decision(new Place("READINESS.md", 1, 1)), Lists.Read("## Decision", "Ready: ☐ YES ☐ NO", "Date: ______", "Window: TBD", "Rollback owner:").Decision);
        Assert.Null(Lists.Read("## Security").Decision);
    }

    [Theory]
    [InlineData("- [y] a", "(1,3) '[y]' is no state of an item. Fix: write [x] done, [ ] open, [-] not applicable, or [>] deferred")]
    [InlineData("- [] a", "(1,3) '[]' is no state of an item. Fix: write [x] done, [ ] open, [-] not applicable, or [>] deferred")]
    [InlineData("- [x] a <!-- id:a", "(1,9) the comment is not closed. Fix: end it with -->")]
    [InlineData("- [x] a\n  <!-- id:a", "(2,3) the comment is not closed, and takes in what stands below it. Fix: end it with -->")]
    [InlineData("<!-- hidden\n- [ ] a", "(1,1) the comment is not closed, and hides what stands below it. Fix: end it with -->")]
    [InlineData("- [>] a — deferred to 31.01.2027: later", "(1,3) the item is deferred to '31.01.2027'. Fix: write a day such as 2026-09-14")]
    [InlineData("| Role | Name | Date |\n|---|---|---|\n| QA | Ana | soon |", "(3,1) 'date' can't be 'soon'. Fix: write a day such as 2026-09-14")]
    public void Reports_what_is_written_wrongly(string text, string expected) => Assert.Equal([expected], Lists.Problems(text.Split('\n')));

    [Fact]
    public void Counts_an_item_with_an_unknown_state_as_open() => Assert.Equal(ItemState.Open, Lists.Item("- [y] a").State);

    [Theory]
    [InlineData("- [1] a reference")]
    [InlineData("- [a](https://example.org)")]
    [InlineData("```\n- [x] in a block of code\n```")]
    [InlineData("[x] no entry of a list")]
    [InlineData("<!--\n- [x] hidden\n-->")]
    public void Sees_no_item_elsewhere(string text)
    {
        var checklist = Lists.Read(text.Split('\n'));
        Assert.Empty(checklist.Items);
        Assert.Empty(checklist.Problems);
    }

    [Fact]
    public void Leaves_code_that_shows_a_comment_alone() => Assert.Equal(("Say <!-- so", null), (Lists.Item("- [x] Say `<!-- so`").Text, Lists.Item("- [x] Say `<!-- so`").Comment));

    [Fact]
    public void Counts_234_items() => Assert.Equal(234, Lists.Read([.. Enumerable.Range(1, 234).Select(number => $"- [ ] item {number}")]).Items.Length);
}
