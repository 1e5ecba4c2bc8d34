using ReadinessGate.Reporting;

namespace ReadinessGate.Tests.Reporting;

public sealed class OneLineTests
{
    [Theory]
    [InlineData("plain ünïcode 日本 😀", "plain ünïcode 日本 😀")]
    [InlineData("a\nb\r\nc\rd", "a b c d")]
    [InlineData("\u001b[2Ja\0b\u0085c\u2029d\u202Ee\u2066f", " [2Ja b c d e f")]
    [InlineData("a\u200Eb\u200Fc\u061Cd\u202Be\u009bf", "a b c d e f")]
    [InlineData("", "")]
    public void Replaces_line_ends_and_controls(string text, string expected) => Assert.Equal(expected, OneLine.Of(text));

    [Theory]
    [InlineData("##vso[task.setvariable variable=a]b", "# #vso[task.setvariable variable=a]b")]
    [InlineData("x ##[error]y", "x # #[error]y")]
    [InlineData("##teamcity[x]", "# #teamcity[x]")]
    [InlineData("###[error]", "# # #[error]")]
    [InlineData("::error file=a::b", ": :error file=a: :b")]
    [InlineData("\u001b::set-output name=a::b", " : :set-output name=a: :b")]
    [InlineData("#\n#vso[a]", "# #vso[a]")]
    [InlineData("a: b, C#, #1", "a: b, C#, #1")]
    public void Breaks_the_marks_of_commands(string text, string expected) => Assert.Equal(expected, OneLine.Of(text));
}
