using ReadinessGate.Checks.Testing;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Checks.Testing;

public sealed class CoverageRatchetCheckTests
{
    private const string Policy = """{ "coverage": { "ratchet": { "tolerance": 0.5 } } }""";
    private static readonly BaselineFigure Methods = new(MeasuredFigure.Method, "*", 0);

    [Theory]
    [InlineData(80.5, Outcome.Pass)]
    [InlineData(80.51, Outcome.Fail)]
    [InlineData(20, Outcome.Pass)]
    public void Compares_with_the_baseline_and_its_tolerance(double value, Outcome expected) =>
        Assert.Equal(expected, Evaluate(Policy, Entry(MeasuredFigure.Line, "*", value), Methods).Outcome);

    [Theory]
    [InlineData(80, Outcome.Pass)]
    [InlineData(80.01, Outcome.Fail)]
    public void Tolerates_nothing_unless_it_is_told_to(double value, Outcome expected) =>
        Assert.Equal(expected, Evaluate("""{ "coverage": { "ratchet": {} } }""", Entry(MeasuredFigure.Line, "*", value), Methods).Outcome);

    [Fact]
    public void Says_what_fell_and_how_it_comes_back()
    {
        var result = Evaluate(Policy, Entry(MeasuredFigure.Line, "*", 80), Entry(MeasuredFigure.Line, "Store", 70), Methods);
        var finding = Assert.Single(result.Findings);
        Assert.Equal("line coverage of 'Store' is 60.0 %, the baseline is 70 % and 0.5 less is tolerated; 1 more line needed; worst: src/Store/B.cs (6/10). Fix: test what the change added, or run 'dotnet readiness baseline --accept coverage.line --because \"…\"'", finding.Text);
        Assert.Equal(("readiness.baseline.json(4,5)", "60.0 %", "at least 69.5 %"), (finding.At?.ToString(), finding.Measured, finding.Required));
        Assert.Equal(["1 file reaches it: src/Store/B.cs (+4)"], finding.Details);
    }

    [Theory]
    [InlineData(MeasuredFigure.Branch, "branch coverage of 'Store' is 50.0 %, the baseline is 90 %; 1 more branch needed")]
    [InlineData(MeasuredFigure.Method, "method coverage of 'Store' is 100.0 %")]
    public void Judges_branches_and_methods_too(string figure, string text)
    {
        var result = Evaluate("""{ "coverage": { "ratchet": {} } }""", Entry(figure, "Store", 90), Methods, Entry(MeasuredFigure.Line, "*", 1));
        Assert.Equal(figure == MeasuredFigure.Branch, result.Findings.Any(finding => finding.Text.StartsWith(text, StringComparison.Ordinal)));
    }

    [Fact]
    public void Calls_a_scope_that_is_no_assembly_a_typo()
    {
        var finding = Assert.Single(Evaluate(Policy, Entry(MeasuredFigure.Line, "*", 1), Entry(MeasuredFigure.Line, "Stor", 1), Methods).Findings);
        Assert.Equal(("RG0003", "the scope 'Stor' of coverage.line is no assembly of the system; did you mean 'Store'?. Fix: correct it, or run 'dotnet readiness baseline', which removes it"), (finding.Code, finding.Text));
    }

    [Fact]
    public void Is_pending_while_the_baseline_does_not_hold_the_whole()
    {
        var result = Evaluate(Policy, Entry(MeasuredFigure.Line, "Shop", 1));
        Assert.Equal((Outcome.Pending, "readiness.baseline.json holds no coverage.branch of the whole system"), (result.Outcome, result.Reason));
    }

    [Fact]
    public void Is_pending_without_a_baseline() =>
        Assert.Equal(
            "coverage to compare with a baseline is pending: there is no readiness.baseline.json. Fix: run it",
            Assert.Single(Sample.Evaluate(new CoverageRatchetCheck(), Collected.Without(Outcome.Pending, "there is no readiness.baseline.json", "run it"), Policy).Findings).Text);

    [Fact]
    public void Is_not_asked_for_by_default() => Assert.Equal(Demand.NotAsked, ReadinessGate.Policy.None.DemandOf(new CoverageRatchetCheck()));

    private static BaselineFigure Entry(string figure, string scope, double value) => new(figure, scope, (decimal)value) { At = new Place("readiness.baseline.json", 4, 5) };

    private static CheckResult Evaluate(string policy, params BaselineFigure[] entries)
    {
        var coverage = Sample.Coverage(Sample.File("src/Shop/A.cs", 10, 10), Sample.File("src/Store/B.cs", 6, 10, "Store", branchesCovered: 1, branches: 2));
        var all = entries.Length > 1 && entries.All(entry => entry != Entry(MeasuredFigure.Branch, "*", 0)) ? entries.Append(Entry(MeasuredFigure.Branch, "*", 0)) : entries;
        return Sample.Evaluate(new CoverageRatchetCheck(), new RatchetedCoverage(coverage, new Baseline([.. all])), policy);
    }
}
