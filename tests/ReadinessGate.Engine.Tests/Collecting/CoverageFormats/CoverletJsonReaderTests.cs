using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Collecting.CoverageFormats;

public sealed class CoverletJsonReaderTests
{
    [Fact]
    public void Reads_lines_branches_and_methods()
    {
        var file = Reports.Only("""
            { "Shop.dll": { "/src/Cart.cs": { "Shop.Cart": {
                "System.Void Shop.Cart::Add(System.Int32)": {
                  "Lines": { "3": 2, "4": 0 },
                  "Branches": [
                    { "Line": 3, "Offset": 9, "EndOffset": 11, "Path": 0, "Ordinal": 0, "Hits": 2 },
                    { "Line": 3, "Offset": 9, "EndOffset": 15, "Path": 1, "Ordinal": 1, "Hits": 0 } ] },
                "System.Void Shop.Cart::Clear()": { "Lines": { "7": 0 }, "Branches": [] } } } } }
            """);
        Assert.Equal(("Shop", "/src/Cart.cs"), (file.Assembly, file.Path));
        Assert.Equal("3:2 1/2, 4:0, 7:0", Reports.Lines(file));
        Assert.Equal("+Shop.Cart.Add(System.Int32), -Shop.Cart.Clear()", Reports.Methods(file));
    }

    [Theory]
    [InlineData("{ \"a.dll\": 1 }", "c.xml: the file is JSON, but not of the shape of a coverlet JSON report (StartObject was expected)")]
    [InlineData("{ \"a.dll\": [] }", "c.xml: the file is JSON, but not of the shape of a coverlet JSON report (StartObject was expected)")]
    [InlineData("{ \"a.dll\": { \"b\": { \"path\": \"b\" } } }", "c.xml: the file is JSON, but not of the shape of a coverlet JSON report (StartObject was expected)")]
    [InlineData("{ \"a.dll\": {\n", "c.xml(2): a coverlet JSON report was expected, but the file is cut off or damaged")]
    [InlineData("{ \"a.dll\": { \"b\": { \"c\": { \"m\": { \"Lines\": { \"x\": 1 } } } } } }", "c.xml: the file is JSON, but not of the shape of a coverlet JSON report ('x' is no line number)")]
    public void Names_the_file_it_cannot_read(string text, string problem) => Assert.Equal(problem, Reports.Problem(text));

    [Theory, InlineData("{}"), InlineData("{ \"total\": { \"lines\": {} } }"), InlineData("{ \"/src/app.js\": { \"path\": \"/src/app.js\" } }")]
    public void Takes_no_other_JSON_for_its_own(string text) => Assert.StartsWith("c.xml: this is no coverage report that is understood;", Reports.Problem(text), StringComparison.Ordinal);
}
