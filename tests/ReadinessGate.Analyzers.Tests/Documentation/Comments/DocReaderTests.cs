using System.Diagnostics;
using ReadinessGate.Analyzers.Documentation.Comments;

namespace ReadinessGate.Analyzers.Tests.Documentation.Comments;

public sealed class DocReaderTests
{
    [Theory]
    [InlineData("<a><b x='1'/></a><c>t</c>", "a b(x=1) c"), InlineData("<a x = \"1\" y=2 z='3'>", "a(x=1,z=3)"), InlineData("a < b <= c << 1", ""), InlineData("<!-- <a/> --><![CDATA[<b/>]]><?c?><d/>", "d"), InlineData("<a x='1' <b/>", "a(x=1) b"), InlineData("</a></b><c", "c"), InlineData("", ""), InlineData("<", ""), InlineData("<a x='", "a"), InlineData("<![CDATA[<a/>", ""), InlineData("<!--", "")]
    public void Reads_elements_from_anything(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', DocReader.Read(text).Elements.Select(element => element.Name + (element.Attributes.Count == 0 ? "" : $"({string.Join(',', element.Attributes.Select(attribute => $"{attribute.Name}={attribute.Value}"))})"))));

    [Fact]
    public void Positions_are_those_of_the_text()
    {
        const string Text = "x <param name=\"abc\">y</param>";
        var element = Assert.Single(DocReader.Read(Text).Elements);
        Assert.Equal(("param", "abc"), (Text.Substring(element.NameSpan.Start, element.NameSpan.Length), Text.Substring(element.Attributes[0].Span.Start, element.Attributes[0].Span.Length)));
    }

    [Theory, InlineData("<code><a/></code><a/>", "10"), InlineData("<code><code></code><a/></code><a/>", "10"), InlineData("<c>x<a/>", "1"), InlineData("</code><a/>", "0")]
    public void Code_is_an_example(string text, string expected) =>
        Assert.Equal(expected, string.Concat(DocReader.Read(text).Elements.Where(element => element.Name == "a").Select(element => element.IsCode ? '1' : '0')));

    [Theory, InlineData("<a>"), InlineData("</a>"), InlineData("<"), InlineData("<a "), InlineData("<a b='"), InlineData("<!--"), InlineData("<![CDATA["), InlineData("<?"), InlineData("&"), InlineData("<a></b>")]
    public void Hostile_text_takes_no_longer_than_other_text(string part)
    {
        var watch = Stopwatch.StartNew();
        DocReader.Read(string.Concat(Enumerable.Repeat(part, 200_000)));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), part);
    }

    [Theory, InlineData("HTTPServerName2", "http server name 2"), InlineData("_name", "name"), InlineData("IOrder", "i order"), InlineData("A", "a"), InlineData("", "")]
    public void Splits_names_into_words(string name, string expected) => Assert.Equal(expected, string.Join(' ', DocWords.OfName(name)));

    [Theory, InlineData("The customer's &lt;name&gt; & more", "the customer s name more"), InlineData("&&&", ""), InlineData("a&nothing else;", "a nothing else")]
    public void Splits_text_into_words(string text, string expected) => Assert.Equal(expected, string.Join(' ', DocWords.Of(text, new(0, text.Length))));
}
