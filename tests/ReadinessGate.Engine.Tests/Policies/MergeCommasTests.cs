using System.Text;
using ReadinessGate.Policies;

namespace ReadinessGate.Tests.Policies;

public sealed class MergeCommasTests
{
    [Theory]
    [InlineData("[ { }\n{ } ]", "[ { },\n{ } ]")]
    [InlineData("[\n  { \"a\": { } }\r\n\r\n\t{ }\n{ }\n]", "[\n  { \"a\": { } },\r\n\r\n\t{ },\n{ }\n]")]
    public void Sets_a_comma_between_entries_on_lines_of_their_own(string text, string expected) => Assert.Equal(expected, Complete(text));

    [Theory]
    [InlineData(""), InlineData("}"), InlineData("{"), InlineData("[ { },\n{ } ]"), InlineData("[ { } { } ]"), InlineData("{ \"a\": \"} {\" }\n"), InlineData("}\n}\n]\n")]
    public void Leaves_all_else_alone(string text) => Assert.Equal(text, Complete(text));

    private static string Complete(string text) => Encoding.UTF8.GetString(MergeCommas.Complete(Encoding.UTF8.GetBytes(text)));
}
