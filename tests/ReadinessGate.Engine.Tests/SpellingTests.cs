namespace ReadinessGate.Tests;

public sealed class SpellingTests
{
    [Theory]
    [InlineData("treshold", "; did you mean 'threshold'?")]
    [InlineData("THRESHOLD", "; did you mean 'threshold'?")]
    [InlineData("lin", "; did you mean 'line'?")]
    [InlineData("x", "")]
    [InlineData("", "")]
    [InlineData("completely", "")]
    public void Suggests_the_nearest_word(string word, string suggestion) => Assert.Equal(suggestion, Spelling.Suggest(word, ["line", "threshold"]));

    [Fact]
    public void Prefers_the_first_of_equally_near_words() => Assert.Equal("; did you mean 'bat'?", Spelling.Suggest("at", ["cat", "bat"]));

    [Fact]
    public void Has_nothing_to_suggest_without_candidates() => Assert.Equal("", Spelling.Suggest("line", []));
}
