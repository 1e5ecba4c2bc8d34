using System.Text;
using System.Xml;
using ReadinessGate.Collecting.Formats;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Collecting.Formats;

public sealed class Utf8ElementReaderTests
{
    public static TheoryData<string> Plain =>
    [
        "<a/>",
        "\uFEFF<?xml version=\"1.0\" encoding=\"utf-8\"?>\r\n<!-- note --><a>\n</a >\n",
        "<!DOCTYPE a SYSTEM \"a.dtd\"><a b='1' c=\"x>y\" d=''><b\n c = \"no\"/></a>".Replace("c = ", "c=", StringComparison.Ordinal),
        "<a><b c=\"&lt;&amp;&gt;&quot;&apos;\" d=\"Ä€😀\"/>text &amp; more<!-- between --><c>tail &lt;</c></a>",
        "<x:a xmlns:x=\"u\"><x:b x:c=\"1\" d=\"2\"/></x:a>",
        $"<a b=\"{new string('y', 200_000)}\"><c>{new string('ä', 70_000)}</c></a>",
    ];

    [Theory, MemberData(nameof(Plain))]
    public void Sees_what_the_platforms_reader_sees(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        using var xml = XmlReader.Create(new MemoryStream(bytes), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, IgnoreComments = true });
        var expected = Trace(new XmlElementReader(xml, "a.xml"));
        foreach (var size in (int[])[1, 2, 3, 7, 4096, int.MaxValue])
            Assert.Equal(expected, Trace(new Utf8ElementReader(new Pieces(bytes, size))));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("a")]
    [InlineData("<a")]
    [InlineData("<a>")]
    [InlineData("<a></b>")]
    [InlineData("<a/><b/>")]
    [InlineData("<a/>x")]
    [InlineData("<a/>\0")]
    [InlineData("<a b='1' b='2'/>")]
    [InlineData("<a b=1/>")]
    [InlineData("<a b='1'c='2'/>")]
    [InlineData("<a b='<'/>")]
    [InlineData("<a b='")]
    [InlineData("<a b/>")]
    [InlineData("<a><![CDATA[x]]></a>")]
    [InlineData("<!DOCTYPE a [<!ENTITY b 'c'>]><a/>")]
    [InlineData("<?xml version='1.0' encoding='iso-8859-1'?><a/>")]
    [InlineData("<a b='&nbsp;'/>")]
    [InlineData("<a b='&#10;'/>")]
    [InlineData("</a>")]
    [InlineData("<a><!-- ")]
    [InlineData("<a><? ")]
    public void Leaves_what_is_not_plain_to_the_platforms_reader(string text) => Assert.Throws<UnusualXmlException>(() => Trace(new Utf8ElementReader(Sample.Text(text))));

    [Theory, InlineData(new byte[] { 0xFF }), InlineData(new byte[] { 0xC3 }), InlineData(new byte[] { 0xE2, 0x82 }), InlineData(new byte[] { 0xC0, 0xAF })]
    public void Leaves_what_is_no_UTF_8_to_the_platforms_reader(byte[] wrong) =>
        Assert.Throws<UnusualXmlException>(() => Trace(new Utf8ElementReader(new MemoryStream([.. "<a b='"u8, .. wrong, .. "'/>"u8]))));

    [Fact]
    public void Leaves_deep_nesting_to_the_platforms_reader() =>
        Assert.Throws<UnusualXmlException>(() => Trace(new Utf8ElementReader(Sample.Text(string.Concat(Enumerable.Repeat("<a>", 10_000)) + string.Concat(Enumerable.Repeat("</a>", 10_000))))));

    private static string Trace(ElementReader reader)
    {
        var trace = new StringBuilder();
        while (reader.Read())
        {
            trace.Append(reader.Depth).Append(reader.IsEnd ? '/' : reader.IsEmpty ? '-' : '+').Append(Encoding.UTF8.GetString(reader.Name));
            foreach (var name in (string[])["b", "c", "d"])
                if (!reader.IsEnd && reader.TryGet(Encoding.UTF8.GetBytes(name), out var value))
                    trace.Append(' ').Append(name).Append('=').Append(Encoding.UTF8.GetString(value));
            if (reader.Starts("c"u8) && trace.Length % 2 == 0)
                trace.Append(" '").Append(Encoding.UTF8.GetString(reader.Text())).Append('\'');
            trace.Append('\n');
        }

        return trace.ToString();
    }
}
