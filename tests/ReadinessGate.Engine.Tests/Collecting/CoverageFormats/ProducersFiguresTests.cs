using System.Runtime.CompilerServices;
using ReadinessGate.Collecting;
using ReadinessGate.Collecting.CoverageFormats;

namespace ReadinessGate.Tests.Collecting.CoverageFormats;

/// <summary>Reports of real tools count what the tools themselves count.</summary>
/// <remarks>
/// The figures are those that the producer prints or writes, and for lines and branches also those of ReportGenerator 5.6.0.
/// They come from one library with records, async and iterator methods, lambdas, pattern matching, local functions, two methods on a line and
/// excluded code, and from one script. Where ReportGenerator counts methods otherwise is told in the guide.
/// </remarks>
public sealed class ProducersFiguresTests
{
    [Theory]
    [InlineData("coverlet.cobertura.xml", 41, 57, 28, 68, 18, 22)]
    [InlineData("coverlet.opencover.xml", 41, 57, 28, 68, 18, 22)]
    [InlineData("coverlet.info", 41, 57, 28, 68, 18, 22)]
    [InlineData("coverlet.json", 41, 57, 28, 68, 18, 22)]
    [InlineData("microsoft.cobertura.xml", 41, 56, 24, 36, 17, 24)]
    [InlineData("c8.info", 5, 5, 7, 10, 4, 5)]
    [InlineData("c8.cobertura.xml", 5, 5, 7, 10, 4, 5)]
    [InlineData("nyc.info", 5, 5, 5, 8, 4, 5)]
    [InlineData("nyc.cobertura.xml", 5, 5, 5, 8, 4, 5)]
    public void Totals_equal_the_producers_own(string file, int linesCovered, int lines, int branchesCovered, int branches, int methodsCovered, int methods) =>
        Assert.Equal(new CoverageTotals(linesCovered, lines, branchesCovered, branches, methodsCovered, methods), Totals(file));

    [Fact]
    public void One_run_in_four_formats_is_one_run() =>
        Assert.Equal(Totals("coverlet.json"), Totals("coverlet.json", "coverlet.cobertura.xml", "coverlet.opencover.xml", "coverlet.info"));

    private static CoverageTotals Totals(params string[] files)
    {
        var merge = new CoverageMerge(detailed: false);
        new CoverageFiles(new SourcePaths("/repo", () => [])).Merge([.. files.Select(file => (file, Path.Combine(Folder(), "Reports", file)))], merge, detailed: false, (assembly, _) => CountedCode.IsNamedAsTests(assembly) ? null : "all");
        return Assert.Single(merge.Totals).Value;
    }

    private static string Folder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
