using ReadinessGate.Checks.Code;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Checks.Code;

public sealed class WarningsCheckTests
{
    private const string Asked = """{ "warnings": {} }""";

    [Fact]
    public void Reports_how_many_of_which_where_and_what_to_do()
    {
        var finding = Assert.Single(Evaluate("""{ "warnings": { "max": 1 } }""", Builds.Shop(Builds.Warning("CS0168", "src/b.cs", 9), Builds.Warning("CS0168", "src/b.cs"), Builds.Warning("CA1822", "src/a.cs"))).Findings);
        Assert.Equal("3 warnings (2 CS0168, 1 CA1822), accepted 1; 2 too many; worst: src/b.cs(3,5) and 1 more, src/a.cs(3,5). Fix: correct them, or accept an id in 'warnings.accept' with its reason", finding.Text);
        Assert.Equal(("readiness.json(1,24)", "3", "at most 1"), (finding.At?.ToString(), finding.Measured, finding.Required));
    }

    [Theory, InlineData(0, 0, Outcome.Pass), InlineData(2, 2, Outcome.Pass), InlineData(3, 2, Outcome.Fail)]
    public void Compares_the_count_with_the_limit(int count, int accepted, Outcome expected) =>
        Assert.Equal(expected, Evaluate($$"""{ "warnings": { "max": {{accepted}} } }""", Builds.Shop([.. Enumerable.Range(1, count).Select(line => Builds.Warning("CS0168", "a.cs", line))])).Outcome);

    [Theory]
    [InlineData("CS0168", "warning", true, Outcome.Pass)]
    [InlineData("CA1822", "note", false, Outcome.Pass)]
    [InlineData("CA1822", "none", false, Outcome.Pass)]
    [InlineData("RG1004", "warning", false, Outcome.Pass)]
    [InlineData("RG0110", "warning", false, Outcome.Pass)]
    [InlineData("RG7090", "warning", false, Outcome.Pass)]
    [InlineData("CA2000", "error", false, Outcome.Fail)]
    [InlineData("S1135", "warning", false, Outcome.Fail)]
    public void Counts_warnings_of_others_that_are_not_suppressed(string id, string level, bool suppressed, Outcome expected) =>
        Assert.Equal(expected, Evaluate(Asked, Builds.Shop(Builds.Warning(id, "a.cs", 3, level, suppressed))).Outcome);

    [Fact]
    public void Counts_a_place_that_several_projects_and_frameworks_share_once()
    {
        var shared = Builds.Warning("CS0168", "src/Shared.cs");
        var result = Evaluate(Asked, Builds.Shop(shared, shared), Builds.Shop(shared) with { Framework = "net8.0" }, Builds.Of("Store", shared, Builds.Warning("CS0168", "src/Own.cs")));
        Assert.Equal("3", Assert.Single(result.Findings).Measured);
    }

    [Fact]
    public void Counts_a_warning_without_a_place_at_its_project() =>
        Assert.EndsWith("worst: src/Shop/Shop.csproj, src/Store/Store.csproj", Assert.Single(Evaluate(Asked, Builds.Shop(Builds.Warning("CS8021", "") with { At = null }), Builds.Of("Store", Builds.Warning("CS8021", "") with { At = null })).Findings).Text.Split(". Fix")[0]);

    [Fact]
    public void Accepts_an_id_with_a_reason() =>
        Assert.Equal(Outcome.Pass, Evaluate("""{ "warnings": { "accept": [ { "id": "cs0618", "because": "the old API is supported until 3.0" } ] } }""", Builds.Shop(Builds.Warning("CS0618", "a.cs"))).Outcome);

    [Theory, InlineData(2, Outcome.Pass), InlineData(1, Outcome.Fail)]
    public void Accepts_only_so_many_of_an_id(int accepted, Outcome expected)
    {
        var result = Evaluate($$"""{ "warnings": { "accept": [ { "id": "CS0618", "because": "old API until 3.0", "max": {{accepted}} } ] } }""", Builds.Shop(Builds.Warning("CS0618", "a.cs", 1), Builds.Warning("CS0618", "a.cs", 2)));
        Assert.Equal(expected, result.Outcome);
        Assert.All(result.Findings, finding => Assert.Equal(("readiness.json(1,86)", "2 CS0618 warnings, accepted 1; 1 too many"), (finding.At?.ToString(), finding.Message)));
    }

    [Fact]
    public void Names_an_element_that_accepts_nothing()
    {
        var finding = Evaluate("""{ "warnings": { "max": 1, "accept": [ { "id": "CS0816", "because": "old API until 3.0" } ] } }""", Builds.Shop(Builds.Warning("CS0818", "a.cs"))).Findings.Single(finding => finding.Code == "RG0003");
        Assert.Equal(("readiness.json(1,47)", "'CS0816' matches no warning; did you mean 'CS0818'?"), (finding.At?.ToString(), finding.Message));
    }

    [Fact]
    public void Is_inconclusive_where_no_analyzer_ran()
    {
        var result = Evaluate(Asked, Builds.Shop().With("RunAnalyzersDuringBuild", "false"));
        Assert.Equal((Outcome.Inconclusive, "no analyzer ran in the last build of Shop (RunAnalyzersDuringBuild=false), so its warnings are not known; build it with them"), (result.Outcome, Assert.Single(result.Findings).Message));
    }

    [Theory]
    [InlineData("""{ "warnings": {} }""", "readiness.json(1,15)")]
    [InlineData("""{ "require": [ "RG2080" ] }""", "readiness.json(1,14)")]
    public void Points_at_what_asked_for_it(string policy, string place) =>
        Assert.Equal(place, Assert.Single(Evaluate(policy, Builds.Shop(Builds.Warning("CS0168", "a.cs"))).Findings).At?.ToString());

    [Fact]
    public void Is_pending_without_a_log() => Assert.Equal(Outcome.Pending, Evaluate(Asked, Builds.Shop() with { HasLog = false }).Outcome);

    [Fact]
    public void Is_not_asked_without_a_key() => Assert.False(new WarningsCheck().CountsByDefault);

    private static CheckResult Evaluate(string policy, params CompilationDiagnostics[] builds) => Builds.Judge(new WarningsCheck(), policy, builds);
}
