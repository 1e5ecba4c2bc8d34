using ReadinessGate.Checks.Documentation;
using ReadinessGate.Scoring;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Checks.Documentation;

public sealed class DocCoverageCheckTests
{
    private const string Asked = """{ "coverage": { "docs": 80 } }""";

    [Theory, InlineData(79, Outcome.Fail), InlineData(80, Outcome.Pass), InlineData(100, Outcome.Pass)]
    public void Compares_the_share_with_the_minimum(int documented, Outcome expected) => Assert.Equal(expected, Evaluate(Library("Shop", documented, 100)).Outcome);

    [Fact]
    public void Says_how_many_members_are_missing_and_in_which_libraries()
    {
        var finding = Assert.Single(Evaluate(Library("Shop", 10, 40), Library("Store", 5, 10), Library("Good", 3, 3), Library("App", 0, 0)).Findings);
        Assert.Equal("documentation coverage is 34.0 %, required 80 %; 25 more documented members needed; worst: src/Shop/Shop.csproj (10/40), src/Store/Store.csproj (5/10). Fix: document the members that RG1101 names", finding.Text);
        Assert.Equal("readiness.json(1,25)", finding.At?.ToString());
    }

    [Fact]
    public void Takes_the_framework_with_the_lowest_share() => Assert.Equal(Outcome.Fail, Evaluate(Library("Shop", 9, 10), Library("Shop", 7, 10) with { Framework = "net8.0" }).Outcome);

    [Fact]
    public void Does_not_apply_without_a_public_member() => Assert.Equal(Outcome.NotApplicable, Evaluate(Library("App", 0, 0)).Outcome);

    [Fact]
    public void Is_pending_without_a_log() => Assert.Equal(Outcome.Pending, Evaluate(Library("Shop", 1, 1), Library("Store", 0, 0) with { HasLog = false }).Outcome);

    [Fact]
    public void Is_inconclusive_where_nothing_was_counted() => Assert.Equal(Outcome.Inconclusive, Evaluate(Library("Shop", 1, 1), Builds.Of("Store")).Outcome);

    [Fact]
    public void Has_a_row_in_the_metric_table()
    {
        var evidence = new SourceDiagnostics([Library("Shop", 3, 4)]);
        var policy = Sample.Policy(Asked);
        Assert.Equal([new Metric("Documentation coverage", ">= 80 %", "75.0 %", "MISSED")], MetricTable.Of([new Evaluator(policy, Sample.Today).Evaluate(new DocCoverageCheck(), new Collected(evidence))], [evidence], policy));
    }

    private static CompilationDiagnostics Library(string name, int documented, int total) => Builds.Of(name).WithTotals(("documentedMembers", documented), ("publicMembers", total));

    private static CheckResult Evaluate(params CompilationDiagnostics[] builds) => Builds.Judge(new DocCoverageCheck(), Asked, builds);
}
