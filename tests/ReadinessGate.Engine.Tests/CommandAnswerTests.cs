namespace ReadinessGate.Tests;

public sealed class CommandAnswerTests
{
    [Theory]
    [InlineData("exit 0", 0, "", false, null)]
    [InlineData("exit 0", 2, "", false, "ended with exit code 2, expected 0")]
    [InlineData("exit 3", 3, "", false, null)]
    [InlineData("exit 3", 3, "", true, null)]
    [InlineData("exit 0", 0, "", true, "ended with exit code 0, and must fail")]
    [InlineData("text ready", 0, "all ready\n", false, null)]
    [InlineData("text ready", 0, "all Ready\n", false, "did not write 'ready'")]
    [InlineData("text ready", 1, "all ready\n", false, "ended with exit code 1")]
    [InlineData("text denied", 1, "denied\n", true, null)]
    [InlineData("regex ^ok", 0, "first\nok\n", false, null)]
    [InlineData("regex ^ok$", 0, "not ok", false, "wrote nothing that matches '^ok$'")]
    [InlineData("number <= 5", 0, "9 rows, lag 4.5 s", false, null)]
    [InlineData("number <= 5", 0, "lag 5.5 s", false, "wrote 5.5, expected <= 5")]
    [InlineData("number > -3", 0, "-2", false, null)]
    [InlineData("number = 0", 0, "0 findings", false, null)]
    [InlineData("number >= 2", 0, "2", false, null)]
    [InlineData("number < 2", 0, "2", false, "wrote 2, expected < 2")]
    [InlineData("number < 5", 0, "test ... PASSED (avg: 2.3ms)", false, null)]
    [InlineData("number < 5.5", 0, "avg: 5.9ms", false, "wrote 5.9, expected < 5.5")]
    [InlineData("number < 2", 0, "1.2.3 3fa9", false, "wrote no number, expected < 2")]
    [InlineData("number < 2", 0, "v1x", false, "wrote no number, expected < 2")]
    public void Compares_what_was_written_with_what_must_be(string expected, int exitCode, string output, bool mustFail, string? difference) =>
        Assert.Equal(difference, new CommandAnswer(exitCode, output).DifferenceTo(Expectation.Parse(expected)!, mustFail));

    [Fact]
    public void What_did_not_end_differs_whatever_was_expected() =>
        Assert.Equal("took too long", new CommandAnswer(null, "ready", "took too long").DifferenceTo(Expectation.Parse("text ready")!, mustFail: true));

    [Fact]
    public void Shows_the_last_line_that_says_something()
    {
        Assert.Equal("b", new CommandAnswer(0, "a\n b \n\n").LastLine);
        Assert.Equal("", new CommandAnswer(0, "\n").LastLine);
        Assert.Equal(121, new CommandAnswer(0, new string('x', 500)).LastLine.Length);
    }
}
