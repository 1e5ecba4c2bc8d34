using Microsoft.CodeAnalysis.Text;
using ReadinessGate.Secrets;

namespace ReadinessGate.Analyzers.Tests;

public sealed class KeywordIndexTests
{
    private static readonly Keywords Exact = new("catch", "Sleep");
    private static readonly Keywords Any = new("todo", "sleep") { IgnoresCase = true };
    private static readonly Keywords Presence = new("pwd") { OnlyPresence = true };
    private static readonly KeywordIndex Index = new([Exact, Any, Presence]);

    [Fact]
    public void Gives_each_rule_the_hits_of_its_own_words()
    {
        Assert.Equal([new(0, 1)], Find("Sleep TODO", Exact));
        Assert.Equal([new(0, 1), new(6, 0)], Find("Sleep TODO", Any));
    }

    [Theory, InlineData("SLEEP"), InlineData("sleep"), InlineData("sLeep")]
    public void A_word_counts_in_its_own_case_unless_told(string text)
    {
        Assert.Null(Find(text, Exact));
        Assert.Equal([new(0, 1)], Find(text, Any));
    }

    [Fact]
    public void Keeps_no_places_of_words_that_only_have_to_be_there()
    {
        var present = new bool[3];
        Assert.Empty(Index.Find(SourceText.From("pwd"), present));
        Assert.Equal([false, false, true], present);
    }

    [Fact]
    public void Has_nothing_where_there_is_no_word()
    {
        var present = new bool[3];
        Assert.Empty(Index.Find(SourceText.From("slee p cat"), present));
        Assert.Equal([false, false, false], present);
    }

    [Fact]
    public void The_words_of_the_last_text_are_forgotten()
    {
        Assert.NotNull(Find("catch", Exact));
        Assert.Null(Find("cat", Exact));
    }

    [Fact]
    public void A_rule_that_does_not_name_its_words_is_told() =>
        Assert.Contains("'catch', 'Sleep'", Assert.Throws<InvalidOperationException>(() => Exact.In(SourceText.From("catch"), default)).Message, StringComparison.Ordinal);

    private static List<KeywordHit>? Find(string text, Keywords words)
    {
        var source = SourceText.From(text);
        return Index.Select(Index.Find(source, new bool[3]), Index.SetOf(words), source);
    }
}
