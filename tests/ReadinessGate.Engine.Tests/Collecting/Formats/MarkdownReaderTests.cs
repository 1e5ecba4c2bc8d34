using ReadinessGate.Collecting.Formats;

namespace ReadinessGate.Tests.Collecting.Formats;

public sealed class MarkdownReaderTests
{
    [Fact]
    public void Counts_words_below_a_heading_and_those_above_it()
    {
        var document = MarkdownReader.Read("a.md", "# Title\none two\n\n## Start\n- three `four`\n\n```sh\nfive six\n```\n\n### Detail\nseven\n\n## Stop\n");
        Assert.Equal([new Heading("Title", 1, 7), new Heading("Start", 4, 5), new Heading("Detail", 11, 1), new Heading("Stop", 14, 0)], document.Headings);
        Assert.Equal(7, document.Words);
    }

    [Fact]
    public void Leaves_out_comments_and_front_matter() =>
        Assert.Equal(1, MarkdownReader.Read("a.md", "---\ntitle: many words here\n---\n<!-- not one word -->\nword <!-- none -->\n").Words);

    [Fact]
    public void Reads_tables_quotes_emphasis_and_underlined_headings()
    {
        var document = MarkdownReader.Read("a.md", "The *big* `Title`\n=====\n> quoted text\n\n| a | b |\n|---|---|\n| c | d |\n");
        Assert.Equal([new Heading("The big Title", 1, 6)], document.Headings);
    }

    [Fact]
    public void Does_not_count_signs_without_letters() => Assert.Equal(2, MarkdownReader.Read("a.md", "-- one -> 2 ...").Words);

    [Fact]
    public void Reads_an_empty_document() => Assert.Equal((0, 0), (MarkdownReader.Read("a.md", "").Words, MarkdownReader.Read("a.md", "").Headings.Length));

    [Theory]
    [InlineData('>')]
    [InlineData('[')]
    [InlineData('*')]
    public void Names_a_document_that_is_nested_without_end(char sign)
    {
        var document = MarkdownReader.Read("a.md", new string(sign, 20_000) + "x");
        Assert.True(document.Problem is null or "a.md: the document is nested too deeply to be read");
    }
}
