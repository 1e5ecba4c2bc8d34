using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Collecting.CoverageFormats;

public sealed class OpenCoverReaderTests
{
    [Fact]
    public void Reads_lines_branches_and_methods()
    {
        var file = Reports.Only(Session("""
            <Method><Name>System.Void Shop.Cart::Add(System.Int32)</Name><FileRef uid="7" />
              <SequencePoints>
                <SequencePoint vc="2" sl="10" el="12" fileid="7" /><SequencePoint vc="0" sl="13" el="13" fileid="7" />
                <SequencePoint vc="2" sl="16707566" el="16707566" fileid="7" />
              </SequencePoints>
              <BranchPoints>
                <BranchPoint vc="2" sl="10" offset="20" path="0" fileid="7" /><BranchPoint vc="0" sl="10" offset="20" path="1" fileid="7" />
                <BranchPoint vc="2" sl="10" offset="40" path="0" fileid="7" /><BranchPoint vc="1" sl="10" offset="40" path="1" fileid="7" />
              </BranchPoints></Method>
            <Method><Name>System.Void Shop.Cart::Clear()</Name><FileRef uid="7" /><SequencePoints><SequencePoint vc="0" sl="20" el="20" /></SequencePoints></Method>
            <Method skippedDueTo="AutoImplementedProperty"><Name>System.Int32 Shop.Cart::get_Count()</Name><FileRef uid="7" /></Method>
            """));
        Assert.Equal(("Shop", "/src/Cart.cs"), (file.Assembly, file.Path));
        Assert.Equal("10:2 3/4, 11:2, 12:2, 13:0, 20:0", Reports.Lines(file));
        Assert.Equal("+Shop.Cart.Add(System.Int32), -Shop.Cart.Clear()", Reports.Methods(file));
    }

    [Fact]
    public void Tells_two_methods_on_one_line_apart()
    {
        var method = """<Method><Name>A B::{0}()</Name><FileRef uid="7" /><SequencePoints><SequencePoint vc="1" sl="5" el="5" /></SequencePoints><BranchPoints><BranchPoint vc="1" sl="5" offset="3" path="0" /><BranchPoint vc="0" sl="5" offset="3" path="1" /></BranchPoints></Method>""";
        Assert.Equal("5:1 2/4", Reports.Lines(Reports.Only(Session(method.Replace("{0}", "One", StringComparison.Ordinal) + method.Replace("{0}", "Two", StringComparison.Ordinal)))));
    }

    [Theory]
    [InlineData("""<SequencePoint vc="-1" sl="1" fileid="7" />""", "a <SequencePoint> needs a visit count and a start line")]
    [InlineData("""<SequencePoint vc="1" sl="1" fileid="8" />""", "a <SequencePoint> lies in no file that the report lists")]
    [InlineData("""<SequencePoint vc="1" sl="1" el="9999999" fileid="7" />""", "a <SequencePoint> spans more lines than a statement has")]
    [InlineData("""<BranchPoint vc="many" sl="1" fileid="7" />""", "a <BranchPoint> needs a visit count")]
    public void Names_the_line_of_what_makes_no_sense(string point, string problem) => Assert.Equal("c.xml(1): " + problem, Reports.Problem(Session($"<Method>{point}</Method>").ReplaceLineEndings("")));

    [Fact]
    public void A_report_without_a_module_measured_nothing() => Assert.Equal("c.xml: the coverage report names no assembly; nothing was measured", Reports.Problem("<CoverageSession><Modules /></CoverageSession>"));

    private static string Session(string methods) => $"""
        <CoverageSession><Modules><Module hash="1"><ModuleName>Shop</ModuleName><Files><File uid="7" fullPath="/src/Cart.cs" /></Files>
        <Classes><Class><FullName>Shop.Cart</FullName><Methods>{methods}</Methods></Class></Classes></Module></Modules></CoverageSession>
        """;
}
