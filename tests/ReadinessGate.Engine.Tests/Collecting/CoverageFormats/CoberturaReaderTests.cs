using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Collecting.CoverageFormats;

public sealed class CoberturaReaderTests
{
    [Fact]
    public void Reads_a_report_of_coverlet()
    {
        var file = Assert.Single(Reports.Merge("""
            <?xml version="1.0" encoding="utf-8"?>
            <coverage line-rate="0.5" branch-rate="0.5" version="1.9" timestamp="1">
              <sources><source>/src/</source></sources>
              <packages>
                <package name="Shop" line-rate="0.5">
                  <classes>
                    <class name="Shop.Cart" filename="Shop/Cart.cs" line-rate="0.5">
                      <methods>
                        <method name="Add" signature="(System.Int32)"><lines><line number="3" hits="2" branch="True" condition-coverage="50% (1/2)"><conditions><condition number="1" type="jump" coverage="50%" /></conditions></line></lines></method>
                        <method name="Clear" signature="()"><lines><line number="7" hits="0" branch="False" /></lines></method>
                      </methods>
                      <lines><line number="3" hits="2" branch="True" condition-coverage="50% (1/2)" /><line number="7" hits="0" branch="False" /></lines>
                    </class>
                  </classes>
                </package>
              </packages>
            </coverage>
            """).Files);
        Assert.Equal(("Shop", "Shop/Cart.cs"), (file.Assembly, file.Path));
        Assert.Equal([new LineCoverage(3, 2, 1, 2, "Shop.Cart"), new LineCoverage(7, 0, 0, 0, "Shop.Cart")], file.Lines);
        Assert.Equal([new MethodCoverage("Shop.Cart", "Add(System.Int32)", true, 3), new MethodCoverage("Shop.Cart", "Clear()", false, 7)], file.Methods);
    }

    [Fact]
    public void Reads_a_report_of_Microsofts_collector()
    {
        var file = Assert.Single(Reports.Merge("""
            <coverage line-rate="1" lines-covered="1" lines-valid="1">
              <packages>
                <package line-rate="1" name="shop.dll">
                  <classes><class line-rate="1" name="Shop.Cart" filename="C:\src\Cart.cs"><methods /><lines><line number="3" hits="1" branch="False" /></lines></class></classes>
                </package>
              </packages>
            </coverage>
            """).Files);
        Assert.Equal(("shop", "C:\\src\\Cart.cs", 1), (file.Assembly, file.Path, file.LinesCovered));
    }

    [Fact]
    public void Reads_past_a_DOCTYPE() =>
        Assert.Single(Reports.Merge(Sample.Cobertura(("Shop", "a.cs", 1, 1)).Replace("<coverage", "<!DOCTYPE coverage SYSTEM \"http://cobertura.sourceforge.net/xml/coverage-04.dtd\"><coverage", StringComparison.Ordinal)).Files);

    [Theory]
    [InlineData("<coverage line-rate='1'>\n<packages>", "c.xml(2): a Cobertura report was expected, but the file is cut off or damaged")]
    [InlineData("<coverage line-rate='0'><packages/></coverage>", "c.xml: the coverage report names no assembly; nothing was measured")]
    [InlineData("<coverage line-rate='0'><packages><method/></packages></coverage>", "c.xml(1): a <method> stands outside of a <class>")]
    public void Names_the_file_it_cannot_read(string text, string message) => Assert.Equal(message, Reports.Problem(text));

    [Fact]
    public void Unites_the_branches_of_each_condition()
    {
        var line = Assert.Single(Assert.Single(Reports.Merge(Conditions("50% (2/4)", 100, 0), Conditions("50% (2/4)", 0, 100)).Files).Lines);
        Assert.Equal((4, 4), (line.BranchesCovered, line.Branches));
    }

    [Fact]
    public void Goes_by_the_sum_where_the_conditions_contradict_it()
    {
        var line = Assert.Single(Assert.Single(Reports.Merge(Conditions("75% (3/4)", 50, 50)).Files).Lines);
        Assert.Equal((3, 4), (line.BranchesCovered, line.Branches));
    }

    [Fact]
    public void Reads_the_time_and_the_folders_of_its_sources()
    {
        var report = Reports.Read("<coverage line-rate='1' timestamp='1700000000'><sources><source>/src/</source><source/></sources><packages><package name='Shop'/></packages></coverage>");
        Assert.Equal(("2023-11-14T22:13:20Z", "/src/"), (report.Time, Assert.Single(report.Sources)));
    }

    private static string Conditions(string sum, int first, int second) =>
        Class($"<lines><line number='1' hits='1' condition-coverage='{sum}'><conditions><condition number='8' coverage='{first}%'/><condition number='21' coverage='{second}%'/></conditions></line></lines>");

    [Theory]
    [InlineData("1", "-1")]
    [InlineData("1", "NaN")]
    [InlineData("1", "many")]
    [InlineData("0", "1")]
    [InlineData("-3", "1")]
    [InlineData("99999999999", "1")]
    public void Rejects_a_line_that_makes_no_sense(string number, string hits) =>
        Assert.Equal("c.xml(2): a <line> needs a number from 1 up and a count of hits", Reports.Problem(Class($"<lines>\n<line number=\"{number}\" hits=\"{hits}\" /></lines>")));

    [Theory]
    [InlineData("9223372036854775807")]
    [InlineData("99999999999999999999999999")]
    [InlineData("1E+30")]
    public void Takes_a_huge_count_of_hits_as_covered(string hits) =>
        Assert.Equal(1, Assert.Single(Reports.Merge(Class($"<lines><line number=\"1\" hits=\"{hits}\" /></lines>")).Files).LinesCovered);

    [Theory]
    [InlineData("50% (1/2)", 1, 2)]
    [InlineData("100%(4/4) ", 4, 4)]
    [InlineData("50%", 0, 0)]
    [InlineData("(3/2)", 0, 0)]
    [InlineData("(-1/2)", 0, 0)]
    [InlineData("(1/2/3)", 0, 0)]
    public void Reads_branches_and_ignores_what_cannot_be(string text, int covered, int total)
    {
        var line = Assert.Single(Assert.Single(Reports.Merge(Class($"<lines><line number=\"1\" hits=\"1\" condition-coverage=\"{text}\" /></lines>")).Files).Lines);
        Assert.Equal((covered, total), (line.BranchesCovered, line.Branches));
    }

    [Theory]
    [InlineData("1", true)]
    [InlineData("0.25", true)]
    [InlineData("0", false)]
    [InlineData("0.0", false)]
    public void Takes_a_method_without_lines_as_covered_when_its_rate_says_so(string rate, bool covered) =>
        Assert.Equal(covered, Assert.Single(Assert.Single(Reports.Merge(Class($"<methods><method name=\"Add\" signature=\"()\" line-rate=\"{rate}\" /></methods>")).Files).Methods).Covered);

    [Fact]
    public void Notes_an_assembly_without_lines() =>
        Assert.Equal(["Shop"], Reports.Read("<coverage line-rate='0'><packages><package name='Shop'/></packages></coverage>").Assemblies);

    private static string Class(string content) => $"<coverage line-rate=\"1\"><packages><package name=\"Shop\"><classes><class name=\"C\" filename=\"a.cs\">{content}</class></classes></package></packages></coverage>";
}
