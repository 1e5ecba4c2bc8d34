using ReadinessGate.Editing;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Editing;

public sealed class ItemEditorTests
{
    private static readonly ItemEdit Tick = ItemEdit.Tick(Lists.Today, "@ana", "docs/a b.md", "0123456789ab");

    [Theory]
    [InlineData("- [ ] Restore tested <!-- id:dr-2 -->", "- [x] Restore tested <!-- id:dr-2 date:2026-11-21 evidence:\"docs/a b.md\" owner:@ana sha:0123456789ab -->")]
    [InlineData("* [ ] Restore tested<!--id:dr-2-->", "* [x] Restore tested<!--id:dr-2 date:2026-11-21 evidence:\"docs/a b.md\" owner:@ana sha:0123456789ab -->")]
    [InlineData("  1. [ ]  **Restore** tested <!-- owner:@bo  id:dr-2  valid:90d -->  ", "  1. [x]  **Restore** tested <!-- owner:@ana  id:dr-2  valid:90d date:2026-11-21 evidence:\"docs/a b.md\" sha:0123456789ab -->  ")]
    [InlineData("- [-] Restore tested — N/A: no data <!-- id:dr-2 -->", "- [x] Restore tested <!-- id:dr-2 date:2026-11-21 evidence:\"docs/a b.md\" owner:@ana sha:0123456789ab -->")]
    [InlineData("- [>] Restore tested - deferred to 2027-01-31: later <!-- id:dr-2 -->", "- [x] Restore tested <!-- id:dr-2 date:2026-11-21 evidence:\"docs/a b.md\" owner:@ana sha:0123456789ab -->")]
    [InlineData("- [ ] Restore tested\n  <!-- id:dr-2 -->", "- [x] Restore tested\n  <!-- id:dr-2 date:2026-11-21 evidence:\"docs/a b.md\" owner:@ana sha:0123456789ab -->")]
    [InlineData("- [ ] Sauvegarde 🧪 testée <!-- id:dr-2 -->", "- [x] Sauvegarde 🧪 testée <!-- id:dr-2 date:2026-11-21 evidence:\"docs/a b.md\" owner:@ana sha:0123456789ab -->")]
    public void Ticks_one_item(string before, string after) => Assert.Equal(after, Edit(before, Tick));

    [Theory]
    [InlineData("- [x] Restore tested <!-- id:dr-2 owner:@ana date:2026-07-03 sha:0123456789ab valid:90d -->", "- [ ] Restore tested <!-- id:dr-2 owner:@ana valid:90d -->")]
    [InlineData("- [X] Restore tested <!-- date:2026-07-03 id:dr-2 -->", "- [ ] Restore tested <!-- id:dr-2 -->")]
    [InlineData("- [ ] Restore tested <!-- id:dr-2 -->", "- [ ] Restore tested <!-- id:dr-2 -->")]
    public void Takes_a_claim_back(string before, string after) => Assert.Equal(after, Edit(before, ItemEdit.Untick()));

    [Theory]
    [InlineData("- [x] Restore tested <!-- id:dr-2 sha:0123456789ab -->", "- [-] Restore tested — N/A: no data <!-- id:dr-2 date:2026-11-21 owner:@bo -->")]
    [InlineData("- [-] Restore tested (N/A: nothing) <!-- id:dr-2 -->", "- [-] Restore tested — N/A: no data <!-- id:dr-2 date:2026-11-21 owner:@bo -->")]
    public void Says_why_an_item_does_not_apply(string before, string after) => Assert.Equal(after, Edit(before, ItemEdit.NotApplicable(Lists.Today, "@bo", "no data")));

    [Fact]
    public void Puts_an_item_off() =>
        Assert.Equal("- [>] Restore tested — deferred to 2027-01-31: no staging yet <!-- id:dr-2 -->", Edit("- [ ] Restore tested <!-- id:dr-2 -->", ItemEdit.Defer(new DateOnly(2027, 1, 31), null, "no staging yet")));

    [Theory, InlineData("\r\n"), InlineData("\n"), InlineData("\r")]
    public void Leaves_every_other_character_as_it_is(string end)
    {
        string[] lines = ["---", "status: draft", "---", "# Ready?  ", "", "## Data", "- [ ] Backup made <!-- id:dr-1 -->", "-   [ ] Restore tested <!-- id:dr-2 -->", "\t", "| a | b |", "|---|---|", "| 1 | 2 |", "", "- [x] Last <!-- id:dr-3 owner:@x date:2026-11-20 -->"];
        var before = string.Join(end, lines);
        lines[7] = "-   [ ] Restore tested <!-- id:dr-2 owner:@ana -->";
        Assert.Equal(string.Join(end, lines), ItemEditor.Edit("READINESS.md", before, "dr-2", ItemEdit.Untick() with { Attributes = ItemEdit.Untick().Attributes.Add("owner", "@ana") }, Lists.Today));
    }

    [Theory]
    [InlineData("- [ ] One <!-- id:dr-1 -->", "READINESS.md: no item has the id 'dr-2'; did you mean 'dr-1'?")]
    [InlineData("- [ ] One <!-- id:dr-2 -->\n- [ ] Two <!-- id:dr-2 -->", "READINESS.md: several items have the id 'dr-2'. Fix: give each its own")]
    [InlineData("- [-] One — N/A:\n  no data <!-- id:dr-2 -->", "READINESS.md(1): 'dr-2: One' can't be edited, because it is written in an unusual way. Fix: edit the line by hand")]
    public void Says_what_it_can_not_edit(string text, string problem) => Assert.Equal(problem, Assert.Throws<EvidenceException>(() => Edit(text, Tick)).Message);

    [Fact]
    public void What_was_ticked_and_taken_back_is_as_it_was()
    {
        const string Before = "- [ ] Restore tested <!-- id:dr-2 owner:@ana evidence:a.md -->\n";
        Assert.Equal(Before, Edit(Edit(Before, ItemEdit.Tick(Lists.Today, "@ana", "a.md", "0123456789ab")), ItemEdit.Untick()));
    }

    private static string Edit(string text, ItemEdit edit) => ItemEditor.Edit("READINESS.md", text, "dr-2", edit, Lists.Today);
}
