namespace ReadinessGate.Secrets.Tests;

public sealed class KeywordTableTests
{
    [Fact]
    public void Finds_overlapping_keywords_and_one_that_ends_another() =>
        Assert.Equal([(0, 0), (1, 1), (2, 2)], Find(["abcd", "bcd", "cd"], "abcd"));

    [Fact]
    public void Falls_back_to_the_longest_start_of_a_keyword() => Assert.Equal([(2, 0)], Find(["aab"], "aaaab".Substring(0, 5)));

    [Fact]
    public void Reports_each_of_two_equal_keywords() => Assert.Equal([(1, 0), (1, 1), (3, 2)], Find(["abc", "abc", "c"], "xabc"));

    [Fact]
    public void Reports_every_ending_that_is_a_keyword() => Assert.Equal([(0, 0), (1, 1), (3, 2)], Find(["abcd", "bcd", "d"], "abcd"));

    [Fact]
    public void Keeps_case_unless_told() => Assert.Empty(Find(["todo"], "TODO"));

    [Fact]
    public void Ignores_case_when_told() => Assert.Equal([(0, 0), (5, 0), (10, 0)], Find(["todo"], "TODO todo ToDo", ignoreCase: true));

    [Fact]
    public void A_character_beyond_ASCII_breaks_a_keyword() => Assert.Empty(Find(["todo"], "toŧdo"));

    [Theory, InlineData("a pass and a word", true), InlineData("a pas sand a wor d", false), InlineData("", false)]
    public void Tells_whether_there_is_one(string text, bool expected) => Assert.Equal(expected, new KeywordTable(["pass", "word"]).IsIn(text));

    [Theory, InlineData(16), InlineData(300), InlineData(4099)]
    public void Tells_at_every_place_of_bytes_whether_there_is_one(int length)
    {
        var table = new KeywordTable(["password", "pwd"], ignoreCase: true);
        var text = Enumerable.Repeat((byte)'p', length).ToArray();
        Assert.False(table.IsIn(text, length));
        for (var at = 0; at + 8 <= length; at++)
        {
            var planted = (byte[])text.Clone();
            "PassWord"u8.CopyTo(planted.AsSpan(at));
            Assert.True(table.IsIn(planted, length), $"at {at}");
            Assert.False(table.IsIn(planted, at + 7), $"cut behind {at}");
        }
    }

    [Fact]
    public void Bytes_beyond_ASCII_belong_to_no_keyword() => Assert.False(new KeywordTable(["pwd"]).IsIn([(byte)'p', 0xC3, 0xA4, (byte)'w', (byte)'d'], 5));

    [Theory, InlineData(""), InlineData("ä")]
    public void Refuses_an_empty_keyword_and_one_beyond_ASCII(string keyword) =>
        Assert.Throws<ArgumentException>(() => new KeywordTable([keyword]));

    private static IEnumerable<(int Start, int Keyword)> Find(string[] keywords, string text, bool ignoreCase = false) =>
        new KeywordTable(keywords, ignoreCase).FindIn(text).Select(hit => (hit.Start, hit.Keyword)).Order();
}
