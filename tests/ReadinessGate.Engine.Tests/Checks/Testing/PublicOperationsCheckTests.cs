using ReadinessGate.Checks.Testing;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Checks.Testing;

public sealed class PublicOperationsCheckTests
{
    [Theory]
    [InlineData(1, 1, Outcome.Pass)]
    [InlineData(2, 1, Outcome.Fail)]
    [InlineData(0, 0, Outcome.Pass)]
    public void Compares_with_what_is_accepted(int unhit, int accepted, Outcome expected) =>
        Assert.Equal(expected, Evaluate($$"""{ "coverage": { "operations": { "max": {{accepted}} } } }""", [Operation("a.cs", 1, true), .. Enumerable.Range(2, unhit).Select(line => Operation("a.cs", line))]).Outcome);

    [Fact]
    public void Names_the_worst_files_and_lists_all()
    {
        var result = Evaluate("""{ "coverage": { "operations": {} } }""", Operation("a.cs", 3), Operation("b.cs", 1), Operation("b.cs", 9), Operation("b.cs", 5, true), Operation("c.cs", 2), Operation("d.cs", 1));
        var finding = Assert.Single(result.Findings);
        Assert.Equal("no test ran 5 of 6 public operations, accepted 0; 5 too many; worst: Shop.M1 in b.cs(1) and 1 more, Shop.M3 in a.cs(3), Shop.M2 in c.cs(2). Fix: call them from a test, make them internal, or remove them", finding.Text);
        Assert.Equal(["Shop.M3 in a.cs(3)", "Shop.M1 in b.cs(1)", "Shop.M9 in b.cs(9)", "Shop.M2 in c.cs(2)", "Shop.M1 in d.cs(1)"], finding.Details);
        Assert.Equal(("readiness.json(1,31)", "5", "at most 0"), (finding.At?.ToString(), finding.Measured, finding.Required));
    }

    [Fact]
    public void Counts_what_the_report_leaves_out()
    {
        var finding = Assert.Single(Evaluate("""{ "require": [ "RG2018" ] }""", [.. Enumerable.Range(1, 130).Select(line => Operation("a.cs", line))]).Findings);
        Assert.Equal((101, "and 30 more", "readiness.json(1,14)"), (finding.Details.Length, finding.Details[^1], finding.At?.ToString()));
    }

    [Fact]
    public void Does_not_apply_without_a_public_method() =>
        Assert.Equal("no project under test has a public method or an endpoint with a line that can run", Evaluate("""{ "coverage": { "operations": {} } }""").Reason);

    [Theory, InlineData(1, Outcome.Pass), InlineData(0, Outcome.NotApplicable)]
    public void Says_how_many_endpoints_it_leaves_open_and_passes_on_none_of_them(int judged, Outcome expected)
    {
        var result = Sample.Evaluate(new PublicOperationsCheck(), new PublicOperations([.. Enumerable.Repeat(Operation("a.cs", 1, true), judged)]) { Unknown = 2 }, """{ "coverage": { "operations": {} } }""");
        Assert.Equal((expected, "2 endpoints not judged: the lines of the handler are those of the statement that maps it"), (result.Outcome, result.Reason));
    }

    [Fact]
    public void Is_pending_without_evidence() =>
        Assert.Equal(Outcome.Pending, Sample.Evaluate(new PublicOperationsCheck(), Collected.Without(Outcome.Pending, "no run"), """{ "coverage": { "operations": {} } }""").Outcome);

    [Fact]
    public void Is_not_asked_for_by_default() => Assert.Equal(Demand.NotAsked, Policy.None.DemandOf(new PublicOperationsCheck()));

    private static PublicOperation Operation(string path, int line, bool isHit = false) => new($"Shop.M{line}", new Place(path, line), isHit);

    private static CheckResult Evaluate(string policy, params PublicOperation[] operations) => Sample.Evaluate(new PublicOperationsCheck(), new PublicOperations([.. operations]), policy);
}
