using ReadinessGate.Reporting;

namespace ReadinessGate.Tests.Reporting;

public sealed class OneLineTests
{
    [Theory]
    [InlineData("plain ünïcode 日本 😀", "plain ünïcode 日本 😀")]
    [InlineData("a\nb\r\nc\rd", "a b c d")]
    [InlineData("\u001b[2Ja\0b\u0085c\u2029d\u202Ee\u2066f", " [2Ja b c d e f")]
    [InlineData("", "")]
    public void Replaces_line_ends_and_controls(string text, string expected) => Assert.Equal(expected, OneLine.Of(text));
}
