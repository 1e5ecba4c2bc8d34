using System.Text;
using ReadinessGate.Policies;
using ReadinessGate.Reporting;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests;

public sealed class GateTests : IDisposable
{
    private readonly SystemFolder _system = new();

    public void Dispose() => _system.Dispose();

    [Fact]
    public void Judges_a_system_from_its_evidence()
    {
        Fill(_system);
        var report = Judge(_system);
        Assert.Equal((Verdict.NotReady, "Shop", "readiness.json", "abc"), (report.Verdict, report.System, report.PolicyPath, report.Commit));
        Assert.Equal(["RG2001 Fail", "RG2010 Pass", "RG2012 Pass", "RG2016 Pass"], report.Asked.Select(result => $"{result.Check.Id} {result.Outcome}"));
        Assert.Equal((2, 2, 0), (report.Tests?.Total, report.Tests?.Passed, report.Tests?.Bad));
        Assert.Equal([new Metric("Line coverage", ">= 80 %", "40.0 %", "MISSED"), new Metric("Tests run", ">= 2", "2", "MET")], report.Metrics);
        Assert.Equal(["readiness.json(1,25): line coverage is 40.0 %, required 80 %; 4 more lines needed; worst: src/Shop/Code.cs (4/10)"], report.Blockers.SelectMany(result => result.Findings).Select(finding => $"{finding.At}: {finding.Text}"));
    }

    [Fact]
    public void Gives_the_same_bytes_in_another_folder_apart_from_the_run()
    {
        using var other = new SystemFolder();
        Fill(_system);
        Fill(other);
        Assert.Equal(Json(Judge(_system)), Json(Judge(other)));
    }

    [Fact]
    public void Shows_no_absolute_path()
    {
        Fill(_system);
        _system.Write("src/Shop/Code.cs", "// edited");
        var text = Json(Judge(_system));
        Assert.Contains("src/Shop/Code.cs changed since the last test run", text);
        Assert.DoesNotContain(_system.Root, text);
        Assert.DoesNotContain(Path.GetTempPath(), text);
    }

    [Fact]
    public void A_deleted_report_never_raises_the_score()
    {
        Fill(_system);
        var before = Judge(_system).Score.Points;
        foreach (var file in Directory.GetFiles(_system.Evidence, "*", SearchOption.AllDirectories))
        {
            var content = File.ReadAllBytes(file);
            File.Delete(file);
            Assert.True((Judge(_system).Score.Points ?? 0) <= before, Path.GetFileName(file));
            File.WriteAllBytes(file, content);
        }
    }

    [Fact]
    public void Is_incomplete_without_evidence()
    {
        _system.Write("readiness.json", """{ "coverage": { "line": 80 } }""");
        var report = Judge(_system);
        Assert.Equal(Verdict.Incomplete, report.Verdict);
        Assert.Equal("coverage evidence is pending: no build has left facts yet. Fix: run 'dotnet test'", Assert.Single(report.Blockers).Findings[0].Text);
    }

    [Fact]
    public void Names_a_policy_that_cannot_be_read()
    {
        Directory.CreateDirectory(_system.PathOf("readiness.json"));
        var problem = Assert.Single(Assert.Throws<PolicyException>(() => Gate.LoadPolicy(_system.Root, _system.PathOf("readiness.json"))).Problems);
        Assert.Equal(("RG0002", "the file can't be read (UnauthorizedAccessException)", new Place("readiness.json")), (problem.Code, problem.Message, problem.At));
    }

    [Fact]
    public void Without_a_policy_the_builds_say_what_the_system_is_and_so_what_counts()
    {
        var shop = _system.Build("Shop");
        _system.Save(shop with { Properties = shop.Properties.Add("OutputType", "Library") });
        var report = Gate.Judge(new GateRequest(_system.Root, null, [], true, "2026-11-21T08:00:00Z", "1.2.3"));
        Assert.Equal((SystemKind.Library, Demand.NotAsked), (report.Kind, report.Results.Single(result => result.Check.Id == "RG6010").Demand));
        Assert.All(report.Asked, result => Assert.Equal(Demand.Optional, result.Demand));
    }

    [Fact]
    public void A_category_is_judged_by_the_results_of_its_checks_and_not_by_its_own()
    {
        Fill(_system);
        _system.Write("readiness.json", """{ "coverage": { "line": 80 }, "tests": { "minimum": 2 }, "categories": { "testing": { "min": 75, "weight": 2 }, "governance": { "min": 1 } } }""");
        var report = Judge(_system);
        var result = report.Results.Single(result => result.Check.Id == "RG9003");
        Assert.Equal(["no check of Compliance & governance counts, so nothing shows that it reaches 1"], result.Findings.Select(finding => finding.Message));
        Assert.Equal((75d, 2d, Band.Attention), (report.Categories.Single(category => category.Category == Category.Testing).Minimum, report.Categories[0].Weight, report.Categories[0].Band));
        Assert.Equal(report.Results.Select(other => other.Check.Id).Order(StringComparer.Ordinal), report.Results.Select(other => other.Check.Id));
    }

    [Fact]
    public void A_level_alone_asks_what_the_builds_show_the_system_to_be()
    {
        Fill(_system);
        _system.Write("readiness.json", """{ "system": { "level": "B" } }""");
        var shop = _system.Build("Shop");
        _system.Save(shop with { Properties = shop.Properties.Add("OutputType", "Library") });
        Assert.Equal(("presets/library.json, presets/level-b.json", "Library", "B"), (string.Join(", ", Judge(_system).Extended), $"{Judge(_system).Kind}", Judge(_system).Level));
    }

    [Fact]
    public void Names_projects_without_facts_and_no_commit_of_several()
    {
        Fill(_system);
        _system.Write("src/Other/Other.csproj", "");
        var tests = _system.Build("More.Tests", isTest: true);
        _system.Save(_system.Run(tests) with { Commit = "def" });
        var report = Judge(_system);
        Assert.Equal(["src/Other/Other.csproj"], report.WithoutFacts);
        Assert.Null(report.Commit);
    }

    private static void Fill(SystemFolder system)
    {
        system.Write("readiness.json", """{ "coverage": { "line": 80 }, "tests": { "minimum": 2 } }""");
        system.Write("Shop.sln", "");
        var run = system.Run(system.Build("Shop.Tests", isTest: true), system.Build("Shop"));
        system.Save(run with { Commit = "abc" });
        system.SaveTests(run, Sample.Passed(2));
        system.SaveCoverage(run, Sample.Cobertura(("Shop", "src/Shop/Code.cs", 4, 10)));
    }

    private static Report Judge(SystemFolder system) =>
        Gate.Judge(new GateRequest(system.Root, system.PathOf("readiness.json"), [], true, "2026-11-21T08:00:00Z", "1.2.3"));

    private static string Json(Report report)
    {
        using var memory = new MemoryStream();
        JsonReportWriter.Write(report with { Run = Sample.Report().Run }, memory);
        return Encoding.UTF8.GetString(memory.ToArray());
    }
}
