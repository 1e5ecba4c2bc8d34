using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Collecting.CoverageFormats;

public sealed class DotCoverReaderTests
{
    [Fact]
    public void Reads_lines_and_methods()
    {
        var file = Reports.Only("""
            <Root CoveredStatements="1" TotalStatements="3" ReportType="DetailedXml" DotCoverVersion="2026.1">
              <FileIndices><File Index="1" Name="C:\src\Cart.cs" /></FileIndices>
              <Assembly Name="Shop"><Namespace Name="Shop"><Type Name="Cart">
                <Method Name="Add(int):void"><Statement FileIndex="1" Line="3" Column="1" EndLine="4" EndColumn="9" Covered="True" /></Method>
                <Type Name="Item"><Constructor Name="Item()"><Statement FileIndex="1" Line="9" EndLine="9" Covered="False" /></Constructor></Type>
              </Type></Namespace></Assembly>
            </Root>
            """);
        Assert.Equal(("Shop", "C:\\src\\Cart.cs", "3:1, 4:1, 9:0"), (file.Assembly, file.Path, Reports.Lines(file)));
        Assert.Equal("+Shop.Cart.Add(int):void, -Shop.Cart/Item.Item()", Reports.Methods(file));
    }

    [Theory]
    [InlineData("<Root DotCoverVersion='1'></Root>", "c.xml: the coverage report names no assembly; nothing was measured")]
    [InlineData("<Root DotCoverVersion='1'><Assembly Name='Shop' CoveredStatements='1'/></Root>", "c.xml: the dotCover report has no statements; export it as DetailedXML")]
    [InlineData("<Root DotCoverVersion='1'><Assembly Name='Shop'><Statement FileIndex='2' Line='1'/></Assembly></Root>", "c.xml(1): a <Statement> needs a FileIndex that the report lists and a Line from 1 up")]
    public void Names_the_file_it_cannot_read(string text, string problem) => Assert.Equal(problem, Reports.Problem(text));
}
