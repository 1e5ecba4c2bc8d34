using System.Text;
using ReadinessGate.Collecting.Secrets;

namespace ReadinessGate.Tests.Collecting.Secrets;

public sealed class TextDecoderTests
{
    private const string Text = "Größe=hunter2\n";

    public static TheoryData<string, bool> Encodings => new() { { "utf-8", true }, { "utf-8", false }, { "utf-16", true }, { "utf-16", false }, { "utf-16BE", true }, { "utf-16BE", false }, { "utf-32", true }, { "iso-8859-1", false } };

    [Theory, MemberData(nameof(Encodings))]
    public void Reads_each_encoding_with_and_without_its_mark(string name, bool withMark)
    {
        var encoding = Encoding.GetEncoding(name);
        Assert.Equal(Text, TextDecoder.Decode([.. withMark ? encoding.GetPreamble() : [], .. encoding.GetBytes(Text)]));
    }

    [Theory, InlineData(new byte[] { 0, 1, 2, 3 }), InlineData(new byte[] { 0x7F, 0x45, 0, 0, 0, 0, 1, 0 }), InlineData(new byte[] { 1, 0 })]
    public void Other_bytes_are_no_text(byte[] bytes) => Assert.Equal(bytes is [1, 0] ? "\u0001" : null, TextDecoder.Decode(bytes));

    [Theory, InlineData("a\rb", "a\nb"), InlineData("a\r\nb", "a\r\nb"), InlineData("", "")]
    public void Lines_that_end_as_on_old_Macs_are_lines(string text, string expected) => Assert.Equal(expected, TextDecoder.Decode(Encoding.UTF8.GetBytes(text)));
}
