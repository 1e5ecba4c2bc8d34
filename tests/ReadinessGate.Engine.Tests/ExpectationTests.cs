namespace ReadinessGate.Tests;

public sealed class ExpectationTests
{
    [Theory]
    [InlineData("exit 0", "exit", "0"), InlineData("exit -1", "exit", "-1"), InlineData("text is ready", "text", "is ready"), InlineData("regex ^ok\\d+$", "regex", "^ok\\d+$"), InlineData("number <= 5", "number", "<= 5"), InlineData("number >99.5", "number", ">99.5")]
    public void Reads_an_expectation(string text, string kind, string value) => Assert.Equal(new Expectation(kind, value), Expectation.Parse(text));

    [Theory]
    [InlineData(""), InlineData("exit"), InlineData("exit zero"), InlineData("regex ("), InlineData("regex (a)\\1"), InlineData("number 5"), InlineData("exti 0"), InlineData("text ")]
    public void Reads_nothing_else(string text) => Assert.Null(Expectation.Parse(text));
}
