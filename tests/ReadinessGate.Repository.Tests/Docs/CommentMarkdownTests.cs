using System.Xml.Linq;
using ReadinessGate.Docs;

namespace ReadinessGate.Repository.Tests.Docs;

public sealed class CommentMarkdownTests
{
    [Theory]
    [InlineData("plain <c>code</c>", "plain `code`")]
    [InlineData("a <c>`quoted`</c> tick", "a `` `quoted` `` tick")]
    [InlineData("see <see cref=\"T:Foo.Bar{T}\"/>", "see `Foo.Bar<T>`")]
    [InlineData("<see langword=\"null\"/>", "`null`")]
    [InlineData("<see href=\"https://example.org/\">there</see>", "[there](https://example.org/)")]
    [InlineData("the <paramref name=\"value\"/>", "the `value`")]
    [InlineData("a &lt; b &amp; c", @"a \< b & c")]
    [InlineData("5 * _x_", @"5 \* \_x\_")]
    [InlineData("two\n   lines", "two lines")]
    public void Renders_one_paragraph(string xml, string expected) => Assert.Equal([expected], Paragraphs(xml));

    [Fact]
    public void Each_para_is_a_paragraph() => Assert.Equal(["before", "one", "two"], Paragraphs("before <para>one</para>\n <para>two</para>"));

    [Fact]
    public void A_line_with_a_label_is_a_paragraph_of_its_own() => Assert.Equal(["It counts lines.", "Source: a book."], Paragraphs("It counts\nlines.\nSource: a book."));

    [Fact]
    public void An_empty_element_has_no_paragraph() => Assert.Empty(Paragraphs(" \n "));

    private static IEnumerable<string> Paragraphs(string xml) => CommentMarkdown.Paragraphs(XElement.Parse($"<remarks>{xml}</remarks>", LoadOptions.PreserveWhitespace));
}
