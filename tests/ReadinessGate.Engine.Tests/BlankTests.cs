namespace ReadinessGate.Tests;

public sealed class BlankTests
{
    [Theory]
    [InlineData(null), InlineData(""), InlineData("  "), InlineData("____"), InlineData("TBD"), InlineData("tbd"), InlineData("[latest]"), InlineData("Name:"), InlineData("**Name**: ______"), InlineData("-"), InlineData("<date>"), InlineData("{name}"), InlineData("YYYY-MM-DD"), InlineData("todo"), InlineData("@TBD"), InlineData("?"), InlineData("n/a"), InlineData("…")]
    public void Sees_a_form_that_was_left_empty(string? text) => Assert.True(Blank.Is(text));

    [Theory, InlineData("Ana"), InlineData("4f1c9ab"), InlineData("2026-09-14"), InlineData("Natasha"), InlineData("0"), InlineData("Todor Todorov"), InlineData("snake_case"), InlineData("see [docs](a.md)")]
    public void Sees_a_value(string text)
    {
        Assert.False(Blank.Is(text));
        Assert.Equal(text, Blank.OrNull($" {text} "));
    }
}
