using ReadinessGate.Collecting.Formats;

namespace ReadinessGate.Tests.Collecting.Formats;

public sealed class ChangelogReaderTests
{
    [Theory]
    [InlineData("## [1.2.3] - 2026-01-01")]
    [InlineData("## 1.2.3")]
    [InlineData("## v1.2.3 (2026-01-01)")]
    [InlineData("## [v1.2.3]")]
    [InlineData("# Version 1.2.3")]
    [InlineData("## Release 1.2.3:")]
    [InlineData("## [1.2.3]: the one")]
    [InlineData("1.2.3\n-----")]
    public void Reads_the_newest_entry(string heading)
    {
        var changelog = Read($"# Changelog\n\n{heading}\n\n- a\n\n## [1.0.0]\n");
        Assert.Equal(("1.2.3", 3), (changelog.Newest?.Version.ToString(), changelog.Newest?.Line));
        Assert.Null(changelog.Unreleased);
    }

    [Fact]
    public void Reads_an_entry_that_is_a_link() => Assert.Equal("1.2.3", Read("## [1.2.3] - 2026-01-01\r\n\r\n- a\r\n\r\n[1.2.3]: https://example.org\r\n").Newest?.Version.ToString());

    [Fact]
    public void Counts_what_stands_under_Unreleased()
    {
        Assert.Equal((2, 3), (Read("# Changelog\n\n## [Unreleased]\n\n### Added\n\n- a thing\n").Unreleased?.Words, Read("# Changelog\n\n## [Unreleased]\n").Unreleased?.Line));
        Assert.Equal(0, Read("## Unreleased\n\n### Added\n\n<!-- nothing -->\n\n## 1.0.0\n- b\n").Unreleased?.Words);
    }

    [Theory, InlineData(""), InlineData("# Changelog\n\n## Since 1.2.3\n"), InlineData("## 1.2\n"), InlineData("## Fixed in 1.2.3\n")]
    public void Finds_no_entry_where_there_is_none(string text) => Assert.Null(Read(text).Newest);

    [Fact]
    public void Refuses_a_text_that_is_made_to_exhaust_it() =>
        Assert.Equal("CHANGELOG.md: the document is nested too deeply to be read", Assert.Throws<EvidenceException>(() => Read(new string('>', 10_000) + " a")).Message);

    private static Changelog Read(string text) => ChangelogReader.Read("CHANGELOG.md", text);
}
