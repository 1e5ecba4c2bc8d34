using ReadinessGate.Policies;

namespace ReadinessGate.Tests.Policies;

public sealed class LineIndexTests
{
    private static readonly LineIndex Lines = new("ä\nbc\n"u8);

    [Theory]
    [InlineData(0, 1, 1)]
    [InlineData(2, 1, 2)]
    [InlineData(3, 2, 1)]
    [InlineData(4, 2, 2)]
    [InlineData(6, 3, 1)]
    [InlineData(99, 3, 1)]
    [InlineData(-1, 1, 1)]
    public void Finds_line_and_column_of_a_byte(long offset, int line, int column) => Assert.Equal((line, column), Lines.Of(offset));

    [Theory]
    [InlineData(1, 1, 2, 2)]
    [InlineData(9, 0, 3, 1)]
    public void Finds_a_byte_in_a_line(int line, int offset, int expectedLine, int column) => Assert.Equal((expectedLine, column), Lines.PlaceOfByte(line, offset));
}
