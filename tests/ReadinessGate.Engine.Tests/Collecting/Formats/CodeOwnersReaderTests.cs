using ReadinessGate.Collecting.Formats;

namespace ReadinessGate.Tests.Collecting.Formats;

public sealed class CodeOwnersReaderTests
{
    [Fact]
    public void Reads_patterns_and_comments()
    {
        var file = Read("# all\r\n*  @org/team ana@example.org\r\n\r\n/a\\ b/\t@ana # inline\r\n/c/\r\n");
        Assert.Empty(file.Faults);
        Assert.Equal([("*", true, 2), ("/a b/", true, 4), ("/c/", false, 5)], file.Rules.Select(rule => (rule.Pattern.Text, rule.HasOwners, rule.Line)));
    }

    [Theory]
    [InlineData("* ana", "'ana' is no owner")]
    [InlineData("* @", "'@' is no owner")]
    [InlineData("* @org/", "'@org/' is no owner")]
    [InlineData("* ana@example", "a word is no owner")]
    [InlineData("* @TODO", "'@TODO' only keeps the place of an owner")]
    [InlineData("!src/ @ana", "the pattern is one that GitHub skips: it knows no !, no [ ] and no \\#")]
    [InlineData("src/[ab]/ @ana", "the pattern is one that GitHub skips: it knows no !, no [ ] and no \\#")]
    [InlineData("\\#a @ana", "the pattern is one that GitHub skips: it knows no !, no [ ] and no \\#")]
    public void Names_what_is_wrong_with_a_line(string line, string message)
    {
        var fault = Assert.Single(Read($"# first\n{line}\n").Faults);
        Assert.Equal((2, message), (fault.Line, fault.Message));
    }

    [Theory]
    [InlineData("@ana")]
    [InlineData("@org/team.of-5")]
    [InlineData("@group/sub/team")]
    [InlineData("@@maintainer")]
    [InlineData("@ana_corp")]
    [InlineData("ana.b+c@example.co.uk")]
    public void Knows_every_shape_of_an_owner(string owner) => Assert.Empty(Read($"* {owner}\n").Faults);

    [Fact]
    public void Reads_the_sections_of_GitLab()
    {
        var file = Read("* @all\n[Code][2] @devs\nsrc/\n!src/gen/\n^[Docs]\n/docs/ @writers\n[x\n[Data] nobody\na[0-9].sql\n");
        Assert.Equal(
            [("*", "", true, false), ("src/", "Code", true, false), ("src/gen/", "Code", false, false), ("/docs/", "Docs", true, true), ("a?.sql", "Data", true, false)],
            file.Rules.Select(rule => (rule.Pattern.Text, rule.Section, rule.HasOwners, rule.IsOptional)));
        Assert.Equal([(7, "the section has no shape that GitLab knows"), (8, "'nobody' is no owner")], file.Faults.Select(fault => (fault.Line, fault.Message)));
    }

    [Fact]
    public void Knows_no_section_where_only_GitHub_reads() =>
        Assert.Equal("the pattern is one that GitHub skips: it knows no !, no [ ] and no \\#", Assert.Single(new CodeOwnersReader(".github/CODEOWNERS", isGitLab: false).Read("[Docs] @a\n* @a\n", "").Faults).Message);

    [Fact]
    public void Decides_by_the_last_pattern_of_each_section()
    {
        var file = Read("* @all\n/src/ @devs\n/src/gen/\n[Data]\n*.sql @db\n");
        Assert.Equal([2], file.Deciding("src/a.cs").Select(rule => rule.Line));
        Assert.Equal([1, 5], file.Deciding("a.sql").Select(rule => rule.Line));
        Assert.Equal([3], (file with { Folder = "src/gen/" }).Deciding("a.cs").Select(rule => rule.Line));
    }

    [Fact]
    public void Says_nothing_about_an_empty_file() => Assert.Empty(Read("").Rules);

    private static CodeOwners Read(string text) => new CodeOwnersReader("CODEOWNERS", isGitLab: false).Read(text, "");
}
