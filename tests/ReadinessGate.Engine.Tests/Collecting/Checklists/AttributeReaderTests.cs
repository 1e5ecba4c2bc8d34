using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Collecting.Checklists;

public sealed class AttributeReaderTests
{
    [Fact]
    public void Reads_every_attribute()
    {
        var read = Lists.Item("""- [x] a <!-- id:dr-2 owner:@ana date:2026-07-03 valid:90d due:2026-12-01 evidence:docs/a.md,b.pdf sha:0123456789ab check:RG1201,RG1205 if:redis,!local run:"scripts/x.sh --dry" expect:"exit 0" expect-fail:denied waived:2027-01-31 by:@bo because:"no cookies" decision:docs/adr/1.md -->""").Attributes;
        Assert.Equal(("dr-2", "@ana", new DateOnly(2026, 7, 3), 90, new DateOnly(2026, 12, 1), "0123456789ab"), (read.Id, read.Owner, read.Date, read.ValidDays, read.Due, read.Sha));
        Assert.Equal(("scripts/x.sh --dry", "exit 0", "denied"), (read.Run, read.Expect, read.ExpectFail));
        Assert.Equal((true, new DateOnly(2027, 1, 31), "@bo", "no cookies", "docs/adr/1.md"), (read.IsWaived, read.WaivedUntil, read.WaivedBy, read.Because, read.Decision));
        Assert.Equal(["docs/a.md", "b.pdf", "RG1201", "RG1205", "redis", "!local"], [.. read.Evidence, .. read.Checks, .. read.Conditions]);
    }

    [Theory]
    [InlineData("ownr:@ana", "(1,14) unknown attribute 'ownr'; did you mean 'owner'?. Fix: use one of id, owner, date, valid, due, evidence, sha, check, if, run, expect, expect-fail, waived, by, because, decision")]
    [InlineData("date:14.09.2026", "(1,14) 'date' can't be '14.09.2026'. Fix: write a day such as 2026-09-14")]
    [InlineData("date:2026-02-30", "(1,14) 'date' can't be '2026-02-30'. Fix: write a day such as 2026-09-14")]
    [InlineData("valid:0d", "(1,14) 'valid' can't be '0d'. Fix: write a whole number of days from 1d to 9999d, such as 90d")]
    [InlineData("sha:ABC", "(1,14) 'sha' can't be 'ABC'. Fix: write the first 12 digits of the file's SHA-256, in lower case")]
    [InlineData("id:a/b", "(1,14) 'id' can't be 'a/b'. Fix: write letters, digits, '.', '-' and '_', at most 64")]
    [InlineData("check:coverage", "(1,14) 'check' names 'coverage', which is no id. Fix: name ids such as RG2001, separated by commas")]
    [InlineData("id:a id:b", "(1,19) the attribute 'id' stands there twice. Fix: keep one of them")]
    [InlineData("id:a owner: ana", "(1,19) the attribute 'owner' has no value. Fix: write the value right behind the colon, or remove the attribute|(1,26) 'ana' is no attribute. Fix: write name:value, and a value with spaces in quotes")]
    [InlineData("run:\"a", "(1,14) the quotes of 'run' are not closed. Fix: write name:\"value\"")]
    public void Reports_what_is_written_wrongly(string comment, string expected) => Assert.Equal(expected.Split('|'), Lists.Problems($"- [x] a <!-- {comment} -->"));

    [Theory, InlineData("TBD"), InlineData("____"), InlineData("[name]"), InlineData("@TBD"), InlineData("<name>")]
    public void Takes_a_placeholder_for_no_value(string owner)
    {
        Assert.Null(Lists.Item($"- [x] a <!-- owner:{owner} -->").Attributes.Owner);
        Assert.Empty(Lists.Problems($"- [x] a <!-- owner:{owner} -->"));
    }

    [Fact]
    public void Leaves_a_comment_for_people_alone() => Assert.Empty(Lists.Problems("- [x] a <!-- ask Bob: he knows https://example.org -->"));
}
