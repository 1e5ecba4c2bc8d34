using System.Text;
using ReadinessGate.Collecting.Secrets;
using ReadinessGate.Secrets;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Collecting.Secrets;

public sealed class TextFileTests : IDisposable
{
    private const int Large = 17 * 1024 * 1024;
    private readonly SystemFolder _system = new();

    public void Dispose() => _system.Dispose();

    [Fact]
    public void A_large_file_comes_in_pieces_that_end_with_a_line()
    {
        var line = new string('x', 99) + "\n";
        var path = _system.Write("a.txt", string.Concat(Enumerable.Repeat(line, Large / 100)) + "last");
        var pieces = TextFile.Pieces(path).ToArray();
        Assert.True(pieces.Length > 3);
        Assert.Equal((Large / 100) + 1, pieces[^1].Line + pieces[^1].Text.Count(character => character == '\n'));
        Assert.All(pieces, piece => Assert.Equal((false, 0), (piece.IsWhole, piece.Column)));
        Assert.Equal(File.ReadAllText(path), string.Concat(pieces.Select(piece => piece.Text)));
    }

    [Fact]
    public void A_large_line_comes_in_pieces_that_overlap()
    {
        var path = _system.Write("a.txt", "first\n" + new string('x', Large));
        var pieces = TextFile.Pieces(path).ToArray();
        Assert.Equal((2, 2), (pieces[1].Line, pieces[2].Line));
        Assert.True(pieces[1].Column < pieces[0].Text.Length - "first\n".Length);
        Assert.Equal(Large, pieces[^1].Column + pieces[^1].Text.Length);
    }

    [Fact]
    public void Large_bytes_are_no_text() => Assert.Empty(TextFile.Pieces(_system.Write("a.bin", new byte[Large])));

    [Fact]
    public void What_is_gone_empty_or_a_link_has_no_text()
    {
        Assert.Empty(TextFile.Pieces(_system.PathOf("none")));
        Assert.Empty(TextFile.Pieces(_system.Write("empty", "")));
        File.CreateSymbolicLink(_system.PathOf("link"), _system.Write("a", "text"));
        Assert.Empty(TextFile.Pieces(_system.PathOf("link")));
        Assert.Equal("text", TextFile.Read(_system.PathOf("a")));
    }

    [Theory, InlineData("nothing of interest", ""), InlineData("a PassWord of it", "a PassWord of it"), InlineData("pass\u00e4word", "")]
    public void A_text_without_the_words_comes_as_an_empty_piece(string text, string expected) =>
        Assert.Equal(new TextPiece(expected, 1, 0, IsWhole: true), Assert.Single(TextFile.Pieces(_system.Write("a.txt", text), new KeywordTable(["password"], ignoreCase: true))));

    [Fact]
    public void Words_are_looked_for_in_every_encoding() =>
        Assert.Equal("password", Assert.Single(TextFile.Pieces(_system.Write("a.txt", Encoding.Unicode.GetBytes("password")), new KeywordTable(["password"]))).Text);

    [Fact]
    public void Large_UTF_16_is_text() =>
        Assert.StartsWith("xx", TextFile.Pieces(_system.Write("a.txt", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(new string('x', Large / 2))])).First().Text, StringComparison.Ordinal);
}
