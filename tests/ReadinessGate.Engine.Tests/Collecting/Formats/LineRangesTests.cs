using ReadinessGate.Collecting.Formats;

namespace ReadinessGate.Tests.Collecting.Formats;

public sealed class LineRangesTests
{
    [Theory]
    [InlineData(new[] { 1 }, "1")]
    [InlineData(new[] { 1, 2, 3 }, "1-3")]
    [InlineData(new[] { 10, 11, 12, 15 }, "10-12,15")]
    [InlineData(new[] { 1, 3, 5 }, "1,3,5")]
    [InlineData(new int[0], "")]
    public void Writes_and_reads_the_same_lines(int[] lines, string text)
    {
        Assert.Equal(text, LineRanges.Format(lines));
        Assert.Equal(lines, LineRanges.Parse(text));
    }

    [Theory]
    [InlineData("x", new int[0])]
    [InlineData("5-", new int[0])]
    [InlineData("-5", new int[0])]
    [InlineData("9-7", new int[0])]
    [InlineData("1,x,3", new[] { 1, 3 })]
    [InlineData(null, new int[0])]
    [InlineData("0-2", new[] { 1, 2 })]
    public void Leaves_out_what_is_no_range(string? text, int[] expected) => Assert.Equal(expected, LineRanges.Parse(text));

    [Fact]
    public void Stops_at_a_sane_line_number() => Assert.Equal(1_000_000, LineRanges.Parse("999999-2000000000").Last());
}
