using ReadinessGate.Checks.Code;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Checks.Code;

public sealed class RuleLimitCheckTests
{
    private static readonly RuleLimitCheck Check = new(new CodeRule("RG1001", "TODO comments name an issue", Category.Code));

    [Theory]
    [InlineData(0, 0, Outcome.Pass)]
    [InlineData(5, 5, Outcome.Pass)]
    [InlineData(6, 5, Outcome.Fail)]
    public void Compares_the_count_with_the_limit(int count, int accepted, Outcome expected) =>
        Assert.Equal(expected, Evaluate(accepted, Compilation(count)).Outcome);

    [Fact]
    public void Says_how_many_and_where()
    {
        var places = new[] { "b.cs", "a.cs", "a.cs", "c.cs", "d.cs" }.Select(path => new SourceDiagnostic("RG1001", "note", new Place(path, 3, 1), "TODO", false));
        var finding = Assert.Single(Evaluate(1, Compilation(5, [.. places])).Findings);
        Assert.Equal("5 findings of RG1001 (TODO comments name an issue), accepted 1; worst: a.cs(3,1), b.cs(3,1), c.cs(3,1)", finding.Text);
        Assert.Equal(("readiness.json(1,33)", "5", "at most 1"), (finding.At?.ToString(), finding.Measured, finding.Required));
        Assert.Equal("1 finding of RG1001 (TODO comments name an issue), accepted 0", Assert.Single(Evaluate(0, Compilation(1)).Findings).Text);
    }

    [Fact]
    public void Takes_off_what_the_baseline_accepts()
    {
        var accepted = new SourceDiagnostic("RG1001", "note", new Place("a.cs", 3, 1), "TODO", false) { Accepted = true };
        var left = accepted with { At = new Place("b.cs", 3, 1), Accepted = false };
        Assert.Equal(Outcome.Pass, Evaluate(0, Compilation(1, accepted)).Outcome);
        Assert.Equal("1 finding of RG1001 (TODO comments name an issue), accepted 0; worst: b.cs(3,1)", Assert.Single(Evaluate(0, Compilation(2, accepted, left)).Findings).Text);
    }

    [Fact]
    public void Counts_a_project_once_and_takes_the_framework_with_most_findings() =>
        Assert.Equal("3 findings of RG1001 (TODO comments name an issue), accepted 0", Assert.Single(Evaluate(0, Compilation(2), Compilation(1) with { Framework = "net8.0" }, Compilation(1) with { Project = "b.csproj" }).Findings).Text);

    [Fact]
    public void Counts_a_place_that_several_projects_share_once()
    {
        var shared = new SourceDiagnostic("RG1001", "note", new Place("Shared.cs", 3, 1), "TODO", false);
        var own = shared with { At = new Place("Own.cs", 1, 1) };
        Assert.Equal("2 findings of RG1001 (TODO comments name an issue), accepted 0; worst: Own.cs(1,1), Shared.cs(3,1)", Assert.Single(Evaluate(0, Compilation(2, shared, own), Compilation(1, shared) with { Project = "b.csproj" }, Compilation(1, shared) with { Project = "c.csproj" }).Findings).Text);
        // Each framework has one of the two: what was seen is never counted away.
        Assert.Equal(Outcome.Fail, Evaluate(1, Compilation(1, shared), Compilation(1, own) with { Framework = "net8.0" }, Compilation(2, shared, own) with { Project = "b.csproj" }).Outcome);
    }

    [Fact]
    public void Is_inconclusive_where_the_rule_was_off_or_did_not_run()
    {
        var off = Compilation(0) with { RulesOff = ["RG1001"] };
        var absent = Compilation(0) with { Project = "b.csproj", RuleCounts = ImmutableSortedDictionary<string, int>.Empty };
        var result = Evaluate(0, off, absent);
        Assert.Equal(Outcome.Inconclusive, result.Outcome);
        Assert.Equal("RG1001 was switched off or did not run in a, b; switch it on (severity 'suggestion' is enough) to have it counted", Assert.Single(result.Findings).Text);
    }

    [Fact]
    public void Passes_without_a_log_where_every_build_enforced_the_rule() =>
        Assert.Equal(Outcome.Pass, Evaluate(0, Compilation(0) with { HasLog = false, Enforced = ["RG1001"] }).Outcome);

    [Theory]
    [InlineData(0, "RG1004")]
    [InlineData(1, "RG1001")]
    public void Is_pending_without_a_log_where_the_builds_prove_nothing(int accepted, string enforced)
    {
        var result = Evaluate(accepted, Compilation(0) with { HasLog = false, Enforced = [enforced] });
        Assert.Equal(Outcome.Pending, result.Outcome);
        Assert.Equal("the compiler's SARIF log is pending: a (net10.0) was built without one. Fix: build with -p:ReadinessGateSarif=true, or with -t:ReadinessGate; builds in CI do so by themselves", Assert.Single(result.Findings).Text);
    }

    [Fact]
    public void Is_pending_without_evidence() =>
        Assert.Equal("the compiler's SARIF log is pending: no build. Fix: build", Assert.Single(Sample.Evaluate(Check, Collected.Without(Outcome.Pending, "no build", "build"), Policy(0)).Findings).Text);

    [Theory]
    [InlineData("RG1001", "code")]
    [InlineData("RG1101", "documentation")]
    [InlineData("RG1201", "security")]
    public void Belongs_to_the_category_of_its_rule(string id, string category) =>
        Assert.Equal(category, new RuleLimitCheck(CodeRules.All.Single(rule => rule.Id == id)).Descriptor.Category.Key);

    private static CheckResult Evaluate(int accepted, params CompilationDiagnostics[] compilations) => Sample.Evaluate(Check, new SourceDiagnostics([.. compilations]), Policy(accepted));

    private static string Policy(int accepted) => $$"""{ "rules": { "RG1001": { "max": {{accepted}} } } }""";

    private static CompilationDiagnostics Compilation(int count, params SourceDiagnostic[] diagnostics) =>
        new("a.csproj", "net10.0", [.. diagnostics], ImmutableSortedDictionary<string, int>.Empty.Add("RG1001", count), [], []);
}
