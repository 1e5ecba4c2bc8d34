using ReadinessGate.Checks;
using ReadinessGate.Scoring;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Scoring;

public sealed class MetricTableTests
{
    [Theory]
    [InlineData(79, 100, "79.0 %", "MISSED")]
    [InlineData(80, 100, "80.0 %", "MET")]
    [InlineData(81, 100, "81.0 %", "EXCEEDED")]
    [InlineData(7996, 10_000, "79.96 %", "MISSED")]
    public void Compares_what_was_achieved_with_the_target(int covered, int total, string achieved, string status) =>
        Assert.Equal([new Metric("Line coverage", ">= 80 %", achieved, status)], Of("""{ "coverage": { "line": 80 } }""", Outcome.Fail, Sample.Coverage(Sample.File("a.cs", covered, total))));

    [Fact]
    public void Has_a_row_for_every_figure_that_the_file_sets()
    {
        var file = Sample.File("a.cs", 1, 2, branchesCovered: 1, branches: 4);
        Assert.Equal(
            [new Metric("Branch coverage", ">= 12.5 %", "25.0 %", "EXCEEDED"), new Metric("Method coverage", ">= 100 %", "100.0 %", "MET"), new Metric("Tests run", ">= 3", "2", "MISSED")],
            Of("""{ "coverage": { "branch": 12.5, "method": 100 }, "tests": { "minimum": 3, "skipped": { "max": 1 } } }""", Outcome.Pass, Sample.Coverage(file), Sample.Tests(Sample.Passed(2))));
    }

    [Fact]
    public void Has_a_row_for_the_default_of_a_section_that_stands_alone()
    {
        Evidence[] evidence = [new NewCode("main", "4f1c9ab", [new NewCodeFile("a.cs", 30, 27, "1-3")]), new PublicOperations([new PublicOperation("A.B", new Place("a.cs", 1), false)])];
        Assert.Equal(
            [new Metric("Coverage of new code", ">= 90 %", "90.0 %", "MET"), new Metric("Operations that no test ran", "<= 0", "1", "MISSED")],
            Of("""{ "coverage": { "new": {}, "operations": {}, "ratchet": {} } }""", Outcome.Fail, evidence));
    }

    [Fact]
    public void Counts_a_test_once_that_ran_on_several_frameworks()
    {
        var project = new ProjectTests("a.csproj", "net10.0", [.. Sample.Passed(2)]);
        Assert.Equal("2", Assert.Single(Of("""{ "tests": { "minimum": 2 } }""", Outcome.Pass, new TestRun([project, project with { Framework = "net8.0" }]))).Achieved);
    }

    [Fact]
    public void Takes_name_and_figure_from_the_threshold()
    {
        var threshold = new Threshold("shop.carts", 2, Unit.Count, "How many carts there must be.") { Figure = Figure.Of<Documents>("Carts", documents => documents.Files.Length) };
        var result = new CheckResult(new CheckDescriptor("RG2999", "There are carts", Category.Testing) { Thresholds = [threshold] }, Demand.Optional, Outcome.Pass, []);
        Assert.Equal([new Metric("Carts", ">= 2", "0", "MISSED")], MetricTable.Of([result], [Sample.Coverage(), new Documents([])], Policy.None));
    }

    [Fact]
    public void Has_a_row_for_every_metric_whoever_measured_it() => Assert.Equal(
        [
            new Metric("GET /orders p95", "<= 200 ms", "143 ms", "EXCEEDED") { Id = "p95", Source = "m.json", Environment = "staging", Window = "30d" },
            new Metric("Availability", ">= 99.5 %", null, "NOT MEASURED") { Id = "up", Source = "m.json" },
        ],
        Of(Metrics.Policy, Outcome.Pending, new Measurements([Metrics.Latency(143) with { Environment = "staging", Window = "30d" }, Metrics.Availability(null)])));

    [Theory]
    [InlineData(Outcome.Pending)]
    [InlineData(Outcome.Stale)]
    [InlineData(Outcome.Inconclusive)]
    public void Shows_no_figure_of_unusable_evidence(Outcome outcome) =>
        Assert.Equal([new Metric("Line coverage", ">= 80 %", null, "NOT MEASURED")], Of("""{ "coverage": { "line": 80 } }""", outcome, Sample.Coverage(Sample.File("a.cs", 1, 1))));

    [Fact]
    public void Has_no_row_for_what_does_not_apply() => Assert.Empty(Of("""{ "coverage": { "line": 80 } }""", Outcome.NotApplicable));

    [Fact]
    public void Shows_the_defaults_where_there_is_no_file() =>
        Assert.Equal(["Line coverage", "Branch coverage", "Method coverage", "Tests run", "Flaky tests", "Checklist done"], Of(null, Outcome.Pending).Select(metric => metric.Name));

    private static ImmutableArray<Metric> Of(string? json, Outcome outcome, params Evidence[] evidence)
    {
        var policy = json is null ? Policy.None : Sample.Policy(json);
        var results = CheckCatalog.All.Select(check => new CheckResult(check.Descriptor, policy.DemandOf(check), outcome, [])).ToArray();
        return MetricTable.Of(results, evidence, policy);
    }
}
