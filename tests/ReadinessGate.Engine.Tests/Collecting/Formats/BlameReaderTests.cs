using System.Text;
using ReadinessGate.Collecting.Formats;

namespace ReadinessGate.Tests.Collecting.Formats;

public sealed class BlameReaderTests
{
    private const string Zero = "0000000000000000000000000000000000000000";

    [Fact]
    public void Reads_author_and_day_of_each_line_and_no_address()
    {
        var lines = Read(Line("4f1c9ab4f1c9ab", 1, "Ana Example", "\tauthor Eve"), Line("4f1c9ab4f1c9ab", 2, "ana@example.org", "\t"), Line(Zero, 3, "Not Committed Yet", "\t- [x] a"));
        Assert.Equal([new BlamedLine("Ana Example", new DateOnly(2026, 9, 14)), new BlamedLine(null, new DateOnly(2026, 9, 14)), new BlamedLine(null, null)], lines.OrderBy(pair => pair.Key).Select(pair => pair.Value));
    }

    [Fact]
    public void Trusts_the_boundary_of_a_whole_history_only()
    {
        var line = Encoding.UTF8.GetBytes(Line("4f1c9ab", 1, "Ana", "boundary\n\ta"));
        Assert.Equal(("Ana", null), (BlameReader.Read(line, isShallow: false)[1].Author, BlameReader.Read(line, isShallow: true)[1].Author));
    }

    [Theory, InlineData(""), InlineData("\t"), InlineData("a b c\n\tx"), InlineData("author x\nauthor-time 99999999999999999999\n\t")]
    public void Takes_any_text(string text) => Assert.All(Read(text).Values, line => Assert.Null(line.Day));

    private static string Line(string commit, int number, string author, string end) => $"{commit} {number} {number} 1\nauthor {author}\nauthor-mail <ana@example.org>\nauthor-time 1789344000\nauthor-tz +0000\nsummary x\n{end}\n";

    private static IReadOnlyDictionary<int, BlamedLine> Read(params string[] parts) => BlameReader.Read(Encoding.UTF8.GetBytes(string.Concat(parts)), isShallow: false);
}
