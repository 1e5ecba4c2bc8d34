using ReadinessGate.Collecting;
using ReadinessGate.Policies;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Collecting;

public sealed class RawCoverageTests : IDisposable
{
    private const string Lcov = "SF:web/src/app.ts\nDA:1,1\nDA:2,0\nend_of_record\n";
    private readonly SystemFolder _system = new();

    public void Dispose() => _system.Dispose();

    [Fact]
    public void Without_any_build_counts_what_lies_in_the_usual_places()
    {
        _system.Write("src/Shop/Shop.csproj", "<Project/>");
        _system.Write("src/Shop/Code.cs", "");
        _system.Write("TestResults/1/coverage.cobertura.xml", Sample.Cobertura(("Shop", "src/Shop/Code.cs", 4, 10), ("Shop.Tests", "tests/Code.cs", 9, 9)));
        var collected = Collect();
        Assert.Equal((Outcome.Pass, 4, 10), Figures(collected));
        var source = Assert.Single(collected.Sources);
        Assert.Equal(("TestResults/1/coverage.cobertura.xml", "coverage"), (source.Path, source.Kind));
        Assert.StartsWith("sha256:", source.Identity, StringComparison.Ordinal);
    }

    [Fact]
    public void Code_in_another_language_counts_beside_the_builds()
    {
        var run = _system.Run(_system.Build("Shop.Tests", isTest: true), _system.Build("Shop"));
        _system.SaveCoverage(run, Sample.Cobertura(("Shop", "src/Shop/Code.cs", 4, 10)));
        _system.Write("web/src/app.ts", "");
        _system.Write("web/coverage/lcov.info", Lcov + Lcov.Replace("web/src/app.ts", "node_modules/x.ts", StringComparison.Ordinal));
        Assert.Equal((Outcome.Pass, 5, 12), Figures(Collect("""{ "evidence": { "coverage": ["web/coverage/lcov.info"] } }""")));
        Assert.Equal((Outcome.Pass, 4, 10), Figures(Collect()));
    }

    [Fact]
    public void Reports_of_an_assembly_and_of_its_files_alone_are_one()
    {
        var run = _system.Run(_system.Build("Shop.Tests", isTest: true), _system.Build("Shop"));
        _system.SaveCoverage(run, Sample.Cobertura(("Shop", "src/Shop/Code.cs", 4, 10)));
        _system.Write("lcov.info", "SF:/agent/work/src/Shop/Code.cs\nDA:9,1\nend_of_record\n");
        Assert.Equal((Outcome.Pass, 5, 10), Figures(Collect("""{ "evidence": { "coverage": ["lcov.info"] } }""")));
    }

    [Fact]
    public void Stands_in_for_a_run_that_left_no_coverage()
    {
        var run = _system.Run(_system.Build("Shop.Tests", isTest: true), _system.Build("Shop"));
        _system.Save(run with { HasCoverage = false });
        _system.Write("out/coverage.opencover.xml", "<CoverageSession><Modules><Module><ModuleName>Shop</ModuleName><Files><File uid=\"1\" fullPath=\"/x/src/Shop/Code.cs\"/></Files><Classes><Class><FullName>C</FullName><Methods><Method><Name>A C::B()</Name><FileRef uid=\"1\"/><SequencePoints><SequencePoint vc=\"1\" sl=\"3\"/></SequencePoints></Method></Methods></Class></Classes></Module></Modules></CoverageSession>");
        Assert.Equal((Outcome.Pass, 1, 1), Figures(Collect("""{ "evidence": { "coverage": ["out/*.xml"] } }""")));
    }

    [Fact]
    public void Is_inconclusive_when_a_report_is_not_understood()
    {
        _system.Write("coverage.xml", "<coverage clover=\"1\"/>");
        var collected = Collect();
        Assert.Equal((Outcome.Inconclusive, "write the report again, or correct 'evidence.coverage'"), (collected.Outcome, collected.Remedy));
        Assert.StartsWith("coverage.xml: this is no coverage report that is understood: the root element is <coverage>;", collected.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_a_glob_that_matches_nothing()
    {
        var run = _system.Run(_system.Build("Shop.Tests", isTest: true), _system.Build("Shop"));
        _system.SaveCoverage(run, Sample.Cobertura(("Shop", "src/Shop/Code.cs", 4, 10)));
        Assert.Equal(["web/*.info"], ((Coverage)Collect("""{ "evidence": { "coverage": ["web/*.info"] } }""").Value!).UnmatchedReports);
    }

    [Fact]
    public void Is_stale_when_a_source_was_edited_after_the_report()
    {
        _system.Write("web/src/app.ts", "");
        var report = _system.Write("lcov.info", Lcov);
        File.SetLastWriteTimeUtc(report, DateTime.UtcNow.AddHours(-1));
        var collected = Collect();
        Assert.Equal((Outcome.Stale, "web/src/app.ts changed after lcov.info was written", "run the tests that write it again"), (collected.Outcome, collected.Reason, collected.Remedy));
    }

    [Fact]
    public void What_another_machine_handed_in_is_not_compared_with_the_clock_of_this_one()
    {
        _system.Write("web/src/app.ts", "");
        File.SetLastWriteTimeUtc(_system.Write("artifact/lcov.info", Lcov), DateTime.UtcNow.AddHours(-1));
        var context = new CollectionContext(new RepositoryFiles(_system.Root), Policy.None, [_system.PathOf("artifact")], evidenceIsLocal: false);
        Assert.Equal((Outcome.Pass, 1, 2), Figures(new CoverageCollector().Collect(context)));
    }

    private Collected Collect(string? policy = null) => new CoverageCollector().Collect(_system.Context(policy));

    private static (Outcome Outcome, int Covered, int Total) Figures(Collected collected) => collected.Value is Coverage coverage ? (collected.Outcome, coverage.Totals.LinesCovered, coverage.Totals.Lines) : (collected.Outcome, -1, -1);
}
