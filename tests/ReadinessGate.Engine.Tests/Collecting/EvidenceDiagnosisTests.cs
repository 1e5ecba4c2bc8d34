using ReadinessGate.Collecting;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Collecting;

public sealed class EvidenceDiagnosisTests : IDisposable
{
    private readonly SystemFolder _system = new();
    private readonly ProjectFacts _tests;
    private readonly ProjectFacts _shop;
    private readonly RunFacts _run;

    public EvidenceDiagnosisTests()
    {
        _shop = _system.Build("Shop");
        _tests = _system.Build("Shop.Tests", isTest: true);
        _run = _system.Run(_tests, _shop);
        _system.SaveTests(_run, Sample.Passed(3));
        _system.SaveCoverage(_run, Sample.Cobertura(("Shop", "src/Shop/Code.cs", 10, 10)));
        Policy("""{ "coverage": { "line": 80 }, "tests": { "minimum": 1 } }""");
    }

    public void Dispose() => _system.Dispose();

    [Fact]
    public void Names_every_piece_of_a_system_that_has_all()
    {
        Assert.All(Pieces(), piece => Assert.True(piece.IsThere && piece.Fix is null));
        Assert.Equal(["Shop build", "Shop log", "Shop.Tests build", "Shop.Tests log", "Shop.Tests results", "Shop.Tests coverage"], Pieces().Select(piece => $"{piece.Of.Split(' ')[0]} {piece.Kind}"));
    }

    [Fact]
    public void Says_why_a_run_left_no_coverage_and_what_helps()
    {
        _system.Save(_run with { HasCoverage = false, CoverageProblem = "coverage was switched off by CollectCoverage=false" });
        Assert.Equal((Outcome.Pending, "coverage was switched off by CollectCoverage=false", "run 'dotnet test' without -p:CollectCoverage=false"), One("coverage"));
        _system.Save(_run with { HasCoverage = false, CoverageProblem = "the test run left no coverage report, and ReadinessGateInjectCoverage=false adds none" });
        Assert.Equal("take that property away, or have the run write a report into its results directory", One("coverage").Fix);
        _system.Save(_run with { HasCoverage = false, Runner = "mtp" });
        Assert.Equal((Outcome.Pending, "the test run left no coverage", "reference coverlet.msbuild, or Microsoft.Testing.Extensions.CodeCoverage, in the test project and run 'dotnet test'"), One("coverage"));
    }

    [Fact]
    public void Says_why_there_is_no_list_of_tests()
    {
        _system.Save(_run with { HasResults = false, ResultsProblem = "the test run was aborted" });
        Assert.Equal((Outcome.Inconclusive, "the test run was aborted", "read the output of the tests, then run 'dotnet test'"), One("results"));
        _system.Save(_run with { HasResults = false, ResultsProblem = "the test run left no TRX file, and ReadinessGateInjectLogger=false adds none" });
        Assert.Equal("run 'dotnet test' without ReadinessGateInjectLogger=false", One("results").Fix);
        _system.Save(_run with { HasResults = false, ExitCode = 0 });
        Assert.Equal("reference Microsoft.Testing.Extensions.TrxReport in the test project and run 'dotnet test'", One("results").Fix);
        _system.Save(_tests with { Packages = ["xunit.v3"] });
        Assert.Equal("run 'dotnet test' without ReadinessGateInjectLogger=false", One("results").Fix);
    }

    [Fact]
    public void A_run_that_did_not_end_and_a_source_that_changed_are_told_as_the_gate_tells_them()
    {
        _system.Save(_run with { State = "started" });
        Assert.Equal((Outcome.Inconclusive, "the last test run of Shop.Tests (net10.0) was started and did not end", "run 'dotnet test'"), One("results"));
        _system.Save(_run);
        _system.Write("src/Shop/Code.cs", "// edited");
        Assert.Equal((Outcome.Stale, "src/Shop/Code.cs changed since the last build", "run 'dotnet build'"), One("build"));
        Assert.Equal(Outcome.Stale, One("coverage").Outcome);
    }

    [Theory, InlineData("tests.json", "results"), InlineData("coverage.cobertura.xml", "coverage")]
    public void A_file_that_was_deleted_or_damaged_is_seen(string file, string kind)
    {
        var path = Path.Combine(_system.Leg(Platform.Name, "Shop.Tests"), file);
        File.WriteAllText(path, "<");
        Assert.Equal(Outcome.Inconclusive, One(kind).Outcome);
        File.Delete(path);
        Assert.Equal((Outcome.Pending, $"{file} was deleted since the run"), (One(kind).Outcome, One(kind).Why));
    }

    [Fact]
    public void What_no_check_asks_for_is_not_missing()
    {
        Policy("""{ "tests": { "minimum": 1 } }""");
        _system.Save(_run with { HasCoverage = false });
        Assert.Equal((Outcome.NotApplicable, "no check that counts asks for it", null), Pieces().Where(piece => piece.Kind == "coverage").Select(piece => (piece.Outcome, piece.Why, piece.Fix)).Single());
    }

    [Fact]
    public void The_log_is_awaited_where_a_limit_is_counted_in_it()
    {
        Policy("""{ "rules": { "RG1001": { "max": 3 } } }""");
        Assert.Equal((Outcome.Pending, "the last build kept no log of the compiler", SourceDiagnostics.Remedy), One("log"));
    }

    [Fact]
    public void A_project_without_facts_is_awaited_only_when_it_has_the_package_or_a_run_named_it()
    {
        _system.Write("src/Other/Other.csproj", "<Project/>");
        Assert.Equal((Outcome.NotApplicable, "no build with the package has left facts of it"), OfOther());
        _system.Write("src/Other/obj/project.assets.json", """{ "libraries": { "Newtonsoft.Json/13.0.3": {} } }""");
        Assert.Equal((Outcome.NotApplicable, "does not reference ReadinessGate"), OfOther());
        _system.Write("src/Other/obj/project.assets.json", """{ "libraries": { "ReadinessGate/0.1.0": {} } }""");
        Assert.Equal((Outcome.Pending, "was restored with the package and left no facts of a build"), OfOther());
        File.Delete(_system.PathOf("src/Other/obj/project.assets.json"));
        _system.Save(_run with { Members = ["src/Other/Other.csproj"] });
        Assert.Equal(Outcome.Pending, OfOther().Outcome);
    }

    [Fact]
    public void A_system_that_was_expected_and_brought_nothing_is_missing()
    {
        Policy("""{ "coverage": { "line": 80 }, "evidence": { "expect": ["plan9"] } }""");
        Assert.Contains(Pieces(), piece => piece is { Of: "plan9", Outcome: Outcome.Pending });
    }

    [Fact]
    public void Files_of_results_need_no_build_and_a_damaged_one_is_seen()
    {
        Directory.Delete(_system.Evidence, recursive: true);
        Assert.False(Pieces().Where(piece => piece.Kind == "build").All(piece => piece.IsThere));
        Policy("""{ "tests": { "minimum": 1 }, "evidence": { "tests": ["out/*.xml"] } }""");
        _system.Write("out/junit.xml", """<testsuites><testsuite name="s" tests="1"><testcase classname="C" name="a" time="0.1" /></testsuite></testsuites>""");
        Assert.Equal((Outcome.Pass, "1 file"), Pieces().Where(piece => piece.Kind == "results").Select(piece => (piece.Outcome, piece.Why)).Single());
        Assert.All(Pieces(), piece => Assert.True(piece.IsThere));
        _system.Write("out/junit.xml", "<testsuites>");
        Assert.Equal(Outcome.Inconclusive, One("results").Outcome);
    }

    [Theory]
    [InlineData("""{ "checklist": {} }""", "checklist")]
    [InlineData("""{ "require": ["RG7001"] }""", "claims")]
    public void A_checklist_that_is_missing_is_said_once(string policy, string kind)
    {
        Policy(policy);
        Assert.Equal([kind], Pieces().Where(piece => piece.Kind is "checklist" or "claims").Select(piece => piece.Kind));
        Assert.Equal(Outcome.Pending, One(kind).Outcome);
        _system.Write("READINESS.md", "- [x] a");
        Assert.Equal([kind], Pieces().Where(piece => piece is { Kind: "checklist" or "claims", IsThere: true }).Select(piece => piece.Kind));
    }

    private void Policy(string text) => _system.Write("readiness.json", text);

    private ImmutableArray<EvidencePiece> Pieces() => Gate.Diagnose(new GateRequest(_system.Root, _system.PathOf("readiness.json"), [], true, "2026-11-21T08:00:00Z", "1.0.0"));

    // The first piece of the kind that is not there.
    private (Outcome Outcome, string Why, string? Fix) One(string kind) => Pieces().Where(piece => piece.Kind == kind && !piece.IsThere).Select(piece => (piece.Outcome, piece.Why, piece.Fix)).First();

    private (Outcome Outcome, string Why) OfOther() => Pieces().Where(piece => piece.Of == "src/Other/Other.csproj").Select(piece => (piece.Outcome, piece.Why)).Single();
}
