using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Collecting.CoverageFormats;

public sealed class SonarCoverageReaderTests
{
    [Fact]
    public void Reads_lines_and_branches()
    {
        var file = Reports.Only("""<coverage version="1"><file path="src/Cart.cs"><lineToCover lineNumber="3" covered="true" branchesToCover="4" coveredBranches="3"/><lineToCover lineNumber="4" covered="false"/></file></coverage>""");
        Assert.Equal(("", "src/Cart.cs", "3:1 3/4, 4:0"), (file.Assembly, file.Path, Reports.Lines(file)));
    }

    [Theory]
    [InlineData("<coverage version=\"1\"></coverage>", "c.xml: the coverage report names no file; nothing was measured")]
    [InlineData("<coverage version=\"1\"><file path='a'><lineToCover lineNumber='1' covered='yes'/></file></coverage>", "c.xml(1): a <lineToCover> needs a lineNumber from 1 up and covered=\"true\" or \"false\", below a <file>")]
    public void Names_the_file_it_cannot_read(string text, string problem) => Assert.Equal(problem, Reports.Problem(text));
}
