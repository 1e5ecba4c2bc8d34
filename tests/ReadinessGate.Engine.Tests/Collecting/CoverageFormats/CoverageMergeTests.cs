using ReadinessGate.Collecting.CoverageFormats;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Collecting.CoverageFormats;

public sealed class CoverageMergeTests
{
    private const string One = """
        <coverage line-rate="1"><packages><package name="Shop"><classes>
          <class name="Shop.Cart" filename="Cart.cs"><methods><method name="Add" signature="()" line-rate="1" /><method name="Clear" signature="()" line-rate="0" /></methods>
            <lines><line number="1" hits="3" condition-coverage="50% (1/2)" /><line number="2" hits="0" /></lines></class>
        </classes></package><package name="Empty" /></packages></coverage>
        """;

    private const string Other = """
        <coverage line-rate="1"><packages><package name="shop.dll"><classes>
          <class name="Shop.Cart" filename="Cart.cs"><methods><method name="Add" signature="()" line-rate="0" /><method name="Clear" signature="()" line-rate="1" /></methods>
            <lines><line number="1" hits="1" condition-coverage="75% (3/4)" /><line number="2" hits="9" /><line number="3" hits="0" /></lines></class>
          <class name="Shop.Basket" filename="Cart.cs"><lines><line number="2" hits="0" /></lines></class>
        </classes></package></packages></coverage>
        """;

    [Fact]
    public void Gives_the_same_bytes_in_any_order() => Assert.Equal(Reports.Written(One, Other), Reports.Written(Other, One));

    [Fact]
    public void Unites_lines_branches_and_methods()
    {
        var file = Assert.Single(Reports.Merge(One, Other).Files);
        Assert.Equal([new LineCoverage(1, 3, 3, 4, "Shop.Cart"), new LineCoverage(2, 9, 0, 0, "Shop.Basket"), new LineCoverage(3, 0, 0, 0, "Shop.Cart")], file.Lines);
        Assert.All(file.Methods, method => Assert.True(method.Covered));
    }

    [Fact]
    public void Takes_names_that_differ_in_case_or_extension_as_one_assembly()
    {
        var merge = Reports.Merge(Other, One);
        Assert.Equal("Shop", Assert.Single(merge.Files).Assembly);
        Assert.Equal(["Empty", "Shop"], merge.Assemblies.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Sorts_by_assembly_and_path()
    {
        var merge = new CoverageMerge();
        foreach (var (assembly, path) in new[] { ("b", "a.cs"), ("a", "b.cs"), ("a", "B.cs") })
            merge.Uncovered(assembly, path, [1]);
        Assert.Equal(["a/B.cs", "a/b.cs", "b/a.cs"], merge.Files.Select(file => $"{file.Assembly}/{file.Path}"));
    }

    [Fact]
    public void Survives_being_written_and_read_again() => Assert.Equal(Reports.Written(One, Other), Reports.Written(Reports.Written(One, Other)));

    [Fact]
    public void Counts_the_same_with_and_without_details()
    {
        var totals = new CoverageMerge(detailed: false);
        foreach (var report in (string[])[One, Other])
            totals.Add(Reports.Read(report, detailed: false), static (assembly, path) => (assembly, path));
        Assert.Equal(KeyValuePair.Create("Shop", CoverageTotals.Of(Reports.Merge(One, Other).Files)), Assert.Single(totals.Totals));
    }

    [Fact]
    public void Leaves_out_what_the_caller_does_not_want()
    {
        var merge = new CoverageMerge();
        merge.Add(Reports.Read(One), static (_, _) => null);
        Assert.Empty(merge.Files);
    }
}
