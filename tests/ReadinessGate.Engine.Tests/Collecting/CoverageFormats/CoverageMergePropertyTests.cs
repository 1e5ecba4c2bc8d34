using System.Text;
using FsCheck;
using FsCheck.Fluent;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Collecting.CoverageFormats;

/// <summary>A union is a union whatever is united: reports of any format, written by any tool, in any order.</summary>
public sealed class CoverageMergePropertyTests
{
    private static readonly Config Thorough = Config.QuickThrowOnFailure.WithReplay(2026, 1121).WithMaxTest(300);

    private static readonly Arbitrary<string> AnyReport = Arb.From(
        from format in Gen.Elements<Func<Cell[], string>>(Cobertura, OpenCover, Lcov, CoverletJson)
        from cells in Gen.ArrayOf(AnyCell)
        select format(cells.Length > 0 ? cells : [new Cell(0, 1, 1, 0)]));

    private static Gen<Cell> AnyCell =>
        from file in Gen.Choose(0, 2)
        from line in Gen.Choose(1, 6)
        from hits in Gen.Choose(0, 2)
        from taken in Gen.Choose(0, 3)
        select new Cell(file, line, hits, taken);

    [Fact]
    public void The_order_of_two_reports_makes_no_difference() => FsCheck.Check.One(Thorough, Prop.ForAll(AnyReport, AnyReport, (a, b) => Reports.Written(a, b) == Reports.Written(b, a)));

    [Fact]
    public void The_order_of_three_reports_makes_no_difference() => FsCheck.Check.One(Thorough, Prop.ForAll(AnyReport, AnyReport, AnyReport, (a, b, c) => Reports.Written(a, b, c) == Reports.Written(c, a, b)));

    [Fact]
    public void A_report_that_comes_twice_makes_no_difference() => FsCheck.Check.One(Thorough, Prop.ForAll(AnyReport, AnyReport, (a, b) => Reports.Written(a, b, a) == Reports.Written(a, b)));

    [Fact]
    public void What_was_written_and_read_again_says_the_same() => FsCheck.Check.One(Thorough, Prop.ForAll(AnyReport, AnyReport, (a, b) => Reports.Written(Reports.Written(a, b)) == Reports.Written(a, b)));

    [Fact]
    public void A_union_never_covers_less_than_its_parts() => FsCheck.Check.One(Thorough, Prop.ForAll(AnyReport, AnyReport, (a, b) =>
    {
        var (one, both) = (CoverageTotals.Of(Reports.Merge(a).Files), CoverageTotals.Of(Reports.Merge(a, b).Files));
        return both.LinesCovered >= one.LinesCovered && both.Lines >= one.Lines && both.BranchesCovered >= one.BranchesCovered && both.MethodsCovered >= one.MethodsCovered;
    }));

    [Fact]
    public void Totals_alone_are_those_of_the_details() => FsCheck.Check.One(Thorough, Prop.ForAll(AnyReport, report =>
        Reports.Read(report, detailed: false).Files.Values.Aggregate(CoverageTotals.None, (sum, file) => sum + file.Totals) == CoverageTotals.Of(Reports.Merge(report).Files)));

    /// <summary>One line with two branches, in one of three files.</summary>
    private sealed record Cell(int File, int Line, int Hits, int Taken)
    {
        public bool First => (Taken & 1) != 0;

        public bool Second => (Taken & 2) != 0;

        public int Branches => (First ? 1 : 0) + (Second ? 1 : 0);
    }

    private static IEnumerable<IGrouping<int, Cell>> Files(Cell[] cells) => cells.DistinctBy(cell => (cell.File, cell.Line)).GroupBy(cell => cell.File);

    private static string Cobertura(Cell[] cells) => "<coverage line-rate='1'><packages><package name='Shop'><classes>" + string.Concat(Files(cells).Select(file =>
    {
        var lines = string.Concat(file.Select(cell => $"<line number='{cell.Line}' hits='{cell.Hits}' branch='True' condition-coverage='{cell.Branches * 50}% ({cell.Branches}/2)'><conditions><condition number='3' coverage='{cell.Branches * 50}%'/></conditions></line>"));
        return $"<class name='C{file.Key}' filename='{file.Key}.cs'><methods><method name='M' signature='()'><lines>{lines}</lines></method></methods><lines>{lines}</lines></class>";
    })) + "</classes></package></packages></coverage>";

    private static string OpenCover(Cell[] cells) => "<CoverageSession><Modules><Module><ModuleName>Shop</ModuleName><Files>" + string.Concat(Files(cells).Select(file => $"<File uid='{file.Key + 1}' fullPath='{file.Key}.cs'/>")) + "</Files><Classes>" + string.Concat(Files(cells).Select(file =>
        $"<Class><FullName>C{file.Key}</FullName><Methods><Method><Name>A C{file.Key}::M()</Name><FileRef uid='{file.Key + 1}'/><SequencePoints>" + string.Concat(file.Select(cell => $"<SequencePoint vc='{cell.Hits}' sl='{cell.Line}' el='{cell.Line}'/>")) + "</SequencePoints><BranchPoints>"
        + string.Concat(file.Select(cell => $"<BranchPoint vc='{(cell.First ? 1 : 0)}' sl='{cell.Line}' offset='7' path='0'/><BranchPoint vc='{(cell.Second ? 1 : 0)}' sl='{cell.Line}' offset='7' path='1'/>")) + "</BranchPoints></Method></Methods></Class>")) + "</Classes></Module></Modules></CoverageSession>";

    private static string Lcov(Cell[] cells) => string.Concat(Files(cells).Select(file => $"SF:{file.Key}.cs\nFN:1,A C{file.Key}::M()\nFNDA:{(file.Any(cell => cell.Hits > 0) ? 1 : 0)},A C{file.Key}::M()\n"
        + string.Concat(file.Select(cell => $"DA:{cell.Line},{cell.Hits}\nBRDA:{cell.Line},0,0,{(cell.First ? "1" : "-")}\nBRDA:{cell.Line},0,1,{(cell.Second ? "1" : "0")}\n")) + "end_of_record\n"));

    private static string CoverletJson(Cell[] cells) => "{\"Shop.dll\":{" + string.Join(',', Files(cells).Select(file =>
    {
        var text = new StringBuilder($"\"{file.Key}.cs\":{{\"C{file.Key}\":{{\"A C{file.Key}::M()\":{{\"Lines\":{{").AppendJoin(',', file.Select(cell => $"\"{cell.Line}\":{cell.Hits}"));
        return text.Append("},\"Branches\":[").AppendJoin(',', file.Select(cell => $"{{\"Line\":{cell.Line},\"Offset\":5,\"Path\":0,\"Hits\":{(cell.First ? 1 : 0)}}},{{\"Line\":{cell.Line},\"Offset\":5,\"Path\":1,\"Hits\":{(cell.Second ? 1 : 0)}}}")).Append("]}}}").ToString();
    })) + "}}";
}
