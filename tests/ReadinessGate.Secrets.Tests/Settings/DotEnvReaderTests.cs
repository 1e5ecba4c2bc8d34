using ReadinessGate.Secrets.Settings;

namespace ReadinessGate.Secrets.Tests.Settings;

public sealed class DotEnvReaderTests
{
    [Fact]
    public void Reads_pairs_exports_quotes_and_comments() =>
        Assert.Equal(
            ["A=1", "B=two words", "C=# not a comment", "D=x", "E=", "F=a=b"],
            Pairs("# head\nA=1\nexport B=\"two words\"\nC='# not a comment'\nD=x # comment\nE=\nnonsense\nF = a=b\n"));

    [Fact]
    public void Gives_the_place_of_the_value()
    {
        var setting = DotEnvReader.Read("A=1\r\nexport KEY=\"v\"\r\n").Last();
        Assert.Equal(new("KEY", "v", true, 17, 1, 2, 13), setting);
    }

    [Fact]
    public void A_quoted_value_may_span_lines() => Assert.Equal(["KEY=a\nb", "NEXT=1"], Pairs("KEY=\"a\nb\"\nNEXT=1"));

    [Fact]
    public void An_open_quote_ends_with_its_line() => Assert.Equal(["KEY=\"a", "NEXT=1"], Pairs("KEY=\"a\nNEXT=1"));

    [Theory, InlineData(""), InlineData("\n\n"), InlineData("="), InlineData("=x"), InlineData("no pair"), InlineData("# A=1"), InlineData("two words=1"), InlineData("\0=1")]
    public void Passes_over_what_is_no_pair(string text) => Assert.Empty(DotEnvReader.Read(text));

    private static IEnumerable<string> Pairs(string text) => DotEnvReader.Read(text).Select(setting => $"{setting.KeyPath}={setting.Value}");
}
