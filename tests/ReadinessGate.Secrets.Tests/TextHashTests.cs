namespace ReadinessGate.Secrets.Tests;

public sealed class TextHashTests
{
    [Fact]
    public void Is_the_begin_of_the_SHA_256_of_its_UTF_8()
    {
        Assert.Equal("e3b0c44298fc1c14", TextHash.Of(""));
        Assert.Equal("ba7816bf", TextHash.Of("abc", 4));
        Assert.NotEqual(TextHash.Of("ä"), TextHash.Of("a"));
    }

    [Theory, InlineData("a b", "a b"), InlineData("\ta \r\n\u0085 b\u2028", "a b"), InlineData("  \n", ""), InlineData("", "")]
    public void Of_lines_sees_no_difference_in_white_space(string text, string expected)
    {
        Assert.Equal(expected, TextHash.OneSpaced(text));
        Assert.Equal(TextHash.Of(expected), TextHash.OfLines(text));
    }
}
