using ReadinessGate.Collecting.Formats;

namespace ReadinessGate.Tests.Collecting.Formats;

public sealed class TodoReaderTests
{
    [Theory]
    [InlineData("a\n  // TODO(#12, ana, 2027-01-31): retry", "(2,6) 2027-01-31 #12, ana"), InlineData("/* TODO(2027-01-31) */", "(1,4) 2027-01-31 "), InlineData("/*\n * todo( 2027-01-31 , #1 )\n */", "(2,4) 2027-01-31 #1"), InlineData("x(); // see http://x TODO(2027-01-31)", "(1,22) 2027-01-31 ")]
    [InlineData("// TODO(#1, 2027-01-31)\r\n// TODO(#2, 2027-02-28)\r\n", "(1,4) 2027-01-31 #1;(2,4) 2027-02-28 #2")]
    [InlineData("var s = \"TODO(2027-01-31)\";", ""), InlineData("\"http://x TODO(2027-01-31)\"", ""), InlineData("// TODO(#12, ana)", ""), InlineData("// TODO(2027-13-31)", ""), InlineData("// TODO(2027-01-31", ""), InlineData("// TODO(\n// 2027-01-31)", ""), InlineData("", ""), InlineData("TODO(", "")]
    public void Finds_due_dates_in_comments(string text, string expected) =>
        Assert.Equal(expected, string.Join(';', TodoReader.Read("a.cs", text).Select(todo => $"({todo.At.Line},{todo.At.Column}) {todo.Due:yyyy-MM-dd} {todo.Who}")));
}
