using ReadinessGate.Collecting;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Collecting;

public sealed class CoverageCollectorTests : IDisposable
{
    private readonly SystemFolder _system = new();
    private readonly RunFacts _run;

    public CoverageCollectorTests() => _run = _system.Run(_system.Build("Shop.Tests", isTest: true), _system.Build("Shop"));

    public void Dispose() => _system.Dispose();

    [Fact]
    public void Counts_covered_lines_of_members()
    {
        _system.SaveCoverage(_run, Sample.Cobertura(("Shop", "src/Shop/Code.cs", 4, 10)));
        var collected = Collect();
        Assert.Equal((4, 10), Lines(collected));
        Assert.Equal([new EvidenceSource($"{Platform.Name}/Shop.Tests/net10.0/coverage.cobertura.xml", "coverage", "2026-11-21T08:00:00Z", "key of Shop.Tests")], collected.Sources);
    }

    [Fact]
    public void Leaves_out_test_assemblies_and_foreign_ones()
    {
        _system.SaveCoverage(_run, Sample.Cobertura(("Shop", "src/Shop/Code.cs", 4, 10), ("Shop.Tests", "tests/Shop.Tests/Code.cs", 9, 9), ("Foreign", "lib.cs", 5, 5)));
        Assert.Equal((4, 10), Lines(Collect()));
    }

    [Fact]
    public void Is_pending_while_a_member_of_the_solution_was_not_built()
    {
        _system.SaveCoverage(_run, Sample.Cobertura(("Shop", "src/Shop/Code.cs", 10, 10)));
        _system.Write("src/Other/Other.csproj", "<Project/>");
        _system.Save(_run with { Members = ["src/Gone/Gone.csproj", "src/Other/Other.csproj", "src/Shop/Shop.csproj"] });
        var collected = Collect();
        Assert.Equal((Outcome.Pending, "Other was not built, and its lines are not known", "run 'dotnet build'"), (collected.Outcome, collected.Reason, collected.Remedy));
    }

    [Fact]
    public void Counts_a_member_that_no_report_mentions_with_all_its_lines_and_names_it()
    {
        _system.Build("Store", lines: "1-3,7");
        _system.SaveCoverage(_run, Sample.Cobertura(("Shop", "src/Shop/Code.cs", 10, 10)));
        var collected = Collect();
        Assert.Equal((10, 14), Lines(collected));
        Assert.Equal(["Store"], ((Coverage)collected.Value!).Unreported);
    }

    [Fact]
    public void Unites_the_runs_of_several_projects()
    {
        _system.SaveCoverage(_run, Sample.Cobertura(("Shop", "src/Shop/Code.cs", 4, 10)));
        var other = _system.Run(_system.Build("Other.Tests", isTest: true));
        _system.SaveCoverage(other, Sample.Cobertura(("shop.dll", "src/Shop/Code.cs", 6, 10)));
        Assert.Equal((6, 10), Lines(Collect()));
    }

    [Fact]
    public void Calls_a_member_by_the_name_that_its_build_gave_it()
    {
        _system.SaveCoverage(_run, Sample.Cobertura(("shop.dll", "src/Shop/Code.cs", 4, 10)));
        Assert.Equal("Shop", Assert.Single(((Coverage)Collect().Value!).Files).Assembly);
    }

    [Fact]
    public void Leaves_out_what_a_generator_wrote()
    {
        _system.SaveCoverage(_run, Sample.Cobertura(("Shop", "src/Shop/Code.cs", 4, 10), ("Shop", "artifacts/obj/Shop/Regex.cs", 0, 90), ("Shop", "src/Shop/Form.g.cs", 0, 90)));
        Assert.Equal((4, 10), Lines(Collect()));
    }

    [Fact]
    public void Leaves_out_what_the_policy_excludes()
    {
        _system.SaveCoverage(_run, Sample.Cobertura(("Shop", "src/Shop/Code.cs", 4, 10), ("Shop", "src/Shop/Migrations/One.cs", 0, 90)));
        Assert.Equal((4, 10), Lines(Collect("""{ "coverage": { "exclude": [ "**/Migrations/**" ] } }""")));
    }

    [Theory]
    [InlineData("**/Migrations/**", "")]
    [InlineData("src/Shop/Notes.txt", "")]
    [InlineData("**/migrations/**", "**/migrations/**")]
    [InlineData("src/Shop", "src/Shop")]
    public void Names_globs_that_match_neither_a_reported_file_nor_one_of_the_system(string glob, string unmatched)
    {
        _system.Write("src/Shop/Notes.txt", "no line of it can run");
        _system.SaveCoverage(_run, Sample.Cobertura(("Shop", "src/Shop/Migrations/One.cs", 0, 90)));
        Assert.Equal(unmatched, string.Join(',', ((Coverage)Collect($$"""{ "coverage": { "exclude": [ "{{glob}}" ] } }""").Value!).UnmatchedExcludes));
    }

    [Fact]
    public void Is_pending_when_the_package_stands_in_test_projects_alone()
    {
        Directory.Delete(_system.PathOf("src"), recursive: true);
        _system.SaveCoverage(_run, Sample.Cobertura(("Shop", "src/Shop/Code.cs", 10, 10)));
        var collected = Collect();
        Assert.Equal((Outcome.Pending, "no build of a project under test has left facts"), (collected.Outcome, collected.Reason));
        Assert.Equal("reference ReadinessGate in the projects under test too and run 'dotnet test'", collected.Remedy);
    }

    [Fact]
    public void Is_pending_when_the_run_left_no_coverage()
    {
        _system.Save(_run with { HasCoverage = false });
        var collected = Collect();
        Assert.Equal((Outcome.Pending, "Shop.Tests (net10.0): the test run left no coverage"), (collected.Outcome, collected.Reason));
        Assert.Equal("reference coverlet.collector in the test project and run 'dotnet test'", collected.Remedy);
        _system.Save(_run with { HasCoverage = false, CoverageProblem = "it crashed", Runner = "mtp" });
        Assert.Equal("Shop.Tests (net10.0): it crashed", Collect().Reason);
        Assert.Equal("reference coverlet.msbuild, or Microsoft.Testing.Extensions.CodeCoverage, in the test project and run 'dotnet test'", Collect().Remedy);
    }

    [Fact]
    public void Is_pending_when_the_report_was_deleted()
    {
        var collected = Collect();
        Assert.Equal((Outcome.Pending, $"{Platform.Name}/Shop.Tests/net10.0/coverage.cobertura.xml was deleted since the run"), (collected.Outcome, collected.Reason));
    }

    [Fact]
    public void Is_inconclusive_when_the_report_is_damaged()
    {
        _system.SaveCoverage(_run, "<coverage line-rate='1'>");
        var collected = Collect();
        Assert.Equal((Outcome.Inconclusive, $"{Platform.Name}/Shop.Tests/net10.0/coverage.cobertura.xml(1): a Cobertura report was expected, but the file is cut off or damaged"), (collected.Outcome, collected.Reason));
    }

    [Fact]
    public void Passes_on_the_state_of_the_run()
    {
        _system.Save(_run with { State = "started" });
        Assert.Equal(Outcome.Inconclusive, Collect().Outcome);
    }

    private Collected Collect(string? policy = null) => new CoverageCollector().Collect(_system.Context(policy));

    private static (int Covered, int Total) Lines(Collected collected)
    {
        Assert.Equal(Outcome.Pass, collected.Outcome);
        var totals = ((Coverage)collected.Value!).Totals;
        return (totals.LinesCovered, totals.Lines);
    }
}
