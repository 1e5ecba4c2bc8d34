using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Collecting.CoverageFormats;

public sealed class JacocoReaderTests
{
    [Fact]
    public void Reads_lines_branches_and_methods()
    {
        var file = Reports.Only("""
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?><!DOCTYPE report PUBLIC "-//JACOCO//DTD Report 1.1//EN" "report.dtd">
            <report name="billing"><sessioninfo id="x" start="1" dump="2"/><package name="org/shop">
              <class name="org/shop/Cart" sourcefilename="Cart.java">
                <method name="add" desc="(I)V" line="3"><counter type="INSTRUCTION" missed="0" covered="4"/><counter type="METHOD" missed="0" covered="1"/></method>
                <method name="clear" desc="()V" line="9"><counter type="METHOD" missed="1" covered="0"/></method>
                <counter type="METHOD" missed="1" covered="1"/></class>
              <sourcefile name="Cart.java"><line nr="3" mi="0" ci="4" mb="1" cb="1"/><line nr="9" mi="2" ci="0" mb="0" cb="0"/></sourcefile>
            </package></report>
            """);
        Assert.Equal(("billing", "org/shop/Cart.java"), (file.Assembly, file.Path));
        Assert.Equal("3:4 1/2, 9:0", Reports.Lines(file));
        Assert.Equal("+org/shop/Cart.add(I)V, -org/shop/Cart.clear()V", Reports.Methods(file));
    }

    [Fact]
    public void Takes_a_group_for_the_assembly() =>
        Assert.Equal("core", Reports.Only("<report name='all'><group name='core'><package name='p'><sourcefile name='A.kt'><line nr='1' ci='1'/></sourcefile></package></group></report>").Assembly);

    [Theory]
    [InlineData("<report name='x'></report>", "c.xml: the coverage report names no package; nothing was measured")]
    [InlineData("<report name='x'><package name='p'><line nr='1' ci='1'/></package></report>", "c.xml(1): a <line> needs 'nr' from 1 up and 'ci', below a <sourcefile>")]
    public void Names_the_file_it_cannot_read(string text, string problem) => Assert.Equal(problem, Reports.Problem(text));
}
