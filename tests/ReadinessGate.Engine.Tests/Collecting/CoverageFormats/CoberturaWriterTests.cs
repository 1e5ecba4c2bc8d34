using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Collecting.CoverageFormats;

public sealed class CoberturaWriterTests
{
    [Fact]
    public void Writes_assemblies_classes_methods_and_lines() => Approved.Equal(
        Reports.Written("""
            <coverage line-rate="1"><packages><package name="Empty" /><package name="Shop"><classes>
              <class name="Shop.Cart" filename="src/Shop/Cart.cs">
                <methods><method name="Add" signature="&lt;T&gt;()"><lines><line number="3" hits="2" /></lines></method></methods>
                <lines>
                  <line number="3" hits="2" condition-coverage="50% (1/2)" />
                  <line number="4" hits="0" />
                  <line number="5" hits="9" condition-coverage="75% (3/4)"><conditions><condition number="7" coverage="100%" /><condition number="9" coverage="50%" /></conditions></line>
                </lines>
              </class>
            </classes></package></packages></coverage>
            """),
        "xml");

    [Fact]
    public void Keeps_which_branches_were_taken_when_it_is_read_again()
    {
        const string First = "SF:a.cs\nDA:1,1\nBRDA:1,0,0,1\nBRDA:1,0,1,-\nend_of_record\n";
        const string Second = "SF:a.cs\nDA:1,1\nBRDA:1,0,0,-\nBRDA:1,0,1,1\nend_of_record\n";
        Assert.Equal(Reports.Written(First, Second), Reports.Written(Reports.Written(First), Reports.Written(Second)));
        Assert.Equal("1:1 2/2", Reports.Lines(Reports.Only(Reports.Written(First, Second))));
    }
}
