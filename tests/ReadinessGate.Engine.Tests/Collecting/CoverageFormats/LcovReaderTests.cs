using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Collecting.CoverageFormats;

public sealed class LcovReaderTests
{
    [Fact]
    public void Reads_lines_branches_and_methods()
    {
        var file = Reports.Only("TN:\nSF:/src/Cart.cs\nFN:3,System.Void Shop.Cart::Add(System.Int32)\nFN:9,12,System.Void Shop.Cart::Clear()\nFNDA:2,System.Void Shop.Cart::Add(System.Int32)\nFNDA:0,System.Void Shop.Cart::Clear()\nFNF:2\nFNH:1\nBRDA:3,0,0,2\nBRDA:3,0,1,-\nBRDA:3,1,0,0\nBRDA:3,1,1,1\nDA:3,2\nDA:4,0,checksum\nDA:0,5\nLF:2\nLH:1\nend_of_record\n");
        Assert.Equal(("", "/src/Cart.cs"), (file.Assembly, file.Path));
        Assert.Equal("3:2 2/4, 4:0", Reports.Lines(file));
        Assert.Equal("+Shop.Cart.Add(System.Int32), -Shop.Cart.Clear()", Reports.Methods(file));
    }

    [Fact]
    public void Takes_carriage_returns_a_mark_and_a_missing_last_line_end() =>
        Assert.Equal("1:1", Reports.Lines(Reports.Only("\uFEFFSF:a.cs\r\nDA:1,1\r\nend_of_record")));

    [Fact]
    public void Takes_a_file_that_comes_twice_as_one() =>
        Assert.Equal("1:2 2/2", Reports.Lines(Reports.Only("SF:a.cs\nDA:1,2\nBRDA:1,0,0,1\nBRDA:1,0,1,0\nend_of_record\nSF:a.cs\nDA:1,0\nBRDA:1,0,0,0\nBRDA:1,0,1,1\nend_of_record\n")));

    [Fact]
    public void Takes_an_overflown_count_as_no_hit() => Assert.Equal("1:0", Reports.Lines(Reports.Only("SF:a.cs\nDA:1,-3\nend_of_record\n")));

    [Theory]
    [InlineData("SF:a.cs\nDA:1\nend_of_record\n", "c.xml(2): 'DA:' needs a line number and a count of hits, below an 'SF:'")]
    [InlineData("TN:\nDA:1,1\n", "c.xml(2): 'DA:' needs a line number and a count of hits, below an 'SF:'")]
    [InlineData("SF:a.cs\nDA:x,1\nend_of_record\n", "c.xml(2): 'DA:' needs a line number and a count of hits, below an 'SF:'")]
    [InlineData("SF:a.cs\nBRDA:1,2\nend_of_record\n", "c.xml(2): 'BRDA:' needs line, block, branch and a count")]
    [InlineData("SF:a.cs\nBRDA:1,0,0,x\nend_of_record\n", "c.xml(2): 'BRDA:' needs a count of hits or '-'")]
    [InlineData("SF:a.cs\nFN:x\nend_of_record\n", "c.xml(2): 'FN:' and 'FNDA:' need a number and a name, below an 'SF:'")]
    [InlineData("SF:a.cs\nSF:b.cs\n", "c.xml(2): a file begins before the one above it has ended")]
    [InlineData("SF:a.cs\nDA:1,1\n", "c.xml(3): the lcov report ends before 'end_of_record'; it is cut off")]
    [InlineData("TN:\n", "c.xml: the coverage report names no file; nothing was measured")]
    public void Names_the_line_of_what_makes_no_sense(string text, string problem) => Assert.Equal(problem, Reports.Problem(text));
}
