using ReadinessGate.Collecting;
using ReadinessGate.Collecting.CoverageFormats;
using ReadinessGate.Recording;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Recording;

public sealed class RecordedCoverageTests : IDisposable
{
    private const string Lcov = "TN:\nSF:/elsewhere/src/Shop/Code.cs\nDA:1,1\nDA:2,0\nend_of_record\n";
    private const string Json = """{ "Shop.dll": { "/elsewhere/src/Shop/Code.cs": { "Shop.C": { "System.Void Shop.C::M()": { "Lines": { "1": 1, "2": 1, "3": 0 }, "Branches": [] } } } } }""";
    private const string OpenCover = """<CoverageSession><Modules><Module><ModuleName>Shop</ModuleName><Files><File uid="1" fullPath="/elsewhere/src/Shop/Code.cs" /></Files><Classes><Class><FullName>Shop.C</FullName><Methods><Method><Name>M</Name><FileRef uid="1" /><SequencePoints><SequencePoint vc="1" sl="1" fileid="1" /><SequencePoint vc="0" sl="2" fileid="1" /><SequencePoint vc="0" sl="3" fileid="1" /><SequencePoint vc="0" sl="4" fileid="1" /></SequencePoints></Method></Methods></Class></Classes></Module></Modules></CoverageSession>""";

    private readonly SystemFolder _system = new();

    public RecordedCoverageTests() => _system.Build("Shop");

    public void Dispose() => _system.Dispose();

    [Theory, InlineData("guid/coverage.info", Lcov, 1, 2), InlineData("coverage.net10.0.json", Json, 2, 3), InlineData("guid/coverage.opencover.xml", OpenCover, 1, 4)]
    public void Reads_every_format_that_a_run_was_told_to_write(string name, string content, int covered, int lines)
    {
        _system.Write("results/" + name, content);
        var file = Assert.Single(Read().Merge!.Files);
        Assert.Equal(("Shop", "src/Shop/Code.cs", covered, lines), (file.Assembly, file.Path, file.LinesCovered, file.Lines.Length));
    }

    [Fact]
    public void Of_one_run_in_several_formats_one_is_taken_and_Cobertura_first()
    {
        _system.Write("results/coverage.info", Lcov);
        _system.Write("results/coverage.json", Json);
        _system.Write("results/coverage.opencover.xml", OpenCover);
        Assert.Equal([_system.PathOf("results/coverage.opencover.xml")], Find());
        _system.Write("results/a/coverage.cobertura.xml", Sample.Cobertura(("Shop", "src/Shop/Code.cs", 4, 10)));
        Assert.Equal([_system.PathOf("results/a/coverage.cobertura.xml")], Find());
    }

    [Fact]
    public void Other_files_of_a_folder_of_results_are_no_reports()
    {
        _system.Write("results/coverage-settings.xml", "<settings />");
        _system.Write("results/notes.json", "{}");
        Assert.Empty(Find());
        Assert.Equal("the test run left no coverage report", Read().Problem);
    }

    [Fact]
    public void A_binary_report_is_named_as_what_it_is()
    {
        _system.Write("results/guid/ana_laptop.coverage", "\0\0");
        Assert.StartsWith("the run left coverage in Microsoft's binary format", Read().Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_damaged_report_is_a_problem_without_the_name_of_its_file()
    {
        _system.Write("results/ana_laptop.coverage.json", "{ \"Shop.dll\": ");
        Assert.StartsWith("coverage.json(1): a coverlet JSON report was expected", Read().Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Finds_reports_that_the_results_attach_and_none_outside()
    {
        _system.Write("results/user_host/In/host/a.cobertura.xml", Sample.Cobertura(("Shop", "src/Shop/Code.cs", 4, 10)));
        var files = RunCoverage.Find(Request() with { Results = _system.PathOf("none") }, new([], null, [@"host\a.cobertura.xml", "../../b.cobertura.xml", "notes.txt", "/none/c.cobertura.xml"]));
        Assert.Equal([_system.PathOf("results/user_host/In/host/a.cobertura.xml")], files);
    }

    private IReadOnlyCollection<string> Find() => RunCoverage.Find(Request(), null);

    private (CoverageMerge? Merge, string? Problem) Read() => RecordedCoverage.Read(Request(), null, EvidenceFolders.Read([_system.Evidence]));

    private TestRequest Request() => new()
    {
        Target = new RecordTarget(_system.Root, _system.Leg(Platform.Name, "Shop.Tests"), _system.PathOf("tests/Shop.Tests/Shop.Tests.csproj"), "net10.0", "Debug"),
        OutputFolder = AppContext.BaseDirectory,
        RunId = "run-7",
        Runner = "vstest",
        Results = _system.PathOf("results"),
        Trx = _system.PathOf("results/tests.trx"),
        Time = "2026-11-21T08:00:00Z",
    };
}
