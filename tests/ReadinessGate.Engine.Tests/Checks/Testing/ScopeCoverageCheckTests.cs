using ReadinessGate.Checks.Testing;
using ReadinessGate.Policies;
using ReadinessGate.Scoring;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Checks.Testing;

public sealed class ScopeCoverageCheckTests
{
    private static readonly FileCoverage[] Files =
    [
        Sample.File("src/Shop/Cart.cs", 8, 10, "Shop", "Shop.Cart"),
        Sample.File("src/Shop/Data/Store.cs", 2, 10, "Shop", "Shop.Data.Store", branchesCovered: 1, branches: 4),
        Sample.File("src/ShopTools/Tool.cs", 5, 10, "ShopTools", "ShopTools.Tool"),
    ];

    [Theory]
    [InlineData("Shop", 50, Outcome.Pass)]
    [InlineData("Shop", 51, Outcome.Fail)]
    [InlineData("Shop.Data", 20, Outcome.Pass)]
    [InlineData("Shop.Data", 21, Outcome.Fail)]
    [InlineData("src/Shop/**", 50, Outcome.Pass)]
    [InlineData("src/Shop/**", 51, Outcome.Fail)]
    public void Compares_every_scope_with_its_minimum(string match, int minimum, Outcome expected) => Assert.Equal(expected, Evaluate(match, "line", minimum).Outcome);

    [Theory]
    [InlineData("line", 90, "line coverage of 'Shop.Data' is 20.0 %, required 90 %; 7 more lines needed; worst: src/Shop/Data/Store.cs (2/10)")]
    [InlineData("branch", 50, "branch coverage of 'Shop.Data' is 25.0 %, required 50 %; 1 more branch needed; worst: src/Shop/Data/Store.cs (2/10)")]
    public void Says_what_is_missing(string key, int minimum, string text)
    {
        var finding = Assert.Single(Evaluate("Shop.Data", key, minimum).Findings);
        Assert.Equal((text, Outcome.Fail), (finding.Text, Evaluate("Shop.Data", key, minimum).Outcome));
    }

    [Fact]
    public void Judges_methods_too() => Assert.Equal(Outcome.Pass, Evaluate("Shop.Data", "method", 100).Outcome);

    [Theory]
    [InlineData("Shop.Dta", Outcome.NotApplicable)]
    [InlineData("Shop", Outcome.Fail)]
    public void A_scope_that_others_wrote_need_not_match_here(string match, Outcome expected)
    {
        var policy = PolicyReader.Read("readiness.json", """{ "extends": ["./org.json"] }"""u8, new PolicyShelf(("./org.json", $$"""{ "coverage": { "scopes": [ { "match": "{{match}}", "line": 90 }, { "match": "Other.App", "line": 90 } ] } }""")));
        var result = new Evaluator(policy, Sample.Today).Evaluate(new ScopeCoverageCheck(), new Collected(Sample.Coverage(Files)));
        Assert.Equal(expected, result.Outcome);
        Assert.DoesNotContain(result.Findings, finding => finding.Code == "RG0003");
    }

    [Fact]
    public void Calls_a_scope_that_matches_nothing_a_typo()
    {
        var finding = Assert.Single(Evaluate("Shop.Dta", "line", 1).Findings);
        Assert.Equal("RG0003", finding.Code);
        Assert.Equal("scope 'Shop.Dta' matches no assembly, namespace or file. Fix: name an assembly (Shop, ShopTools), a namespace or a path glob", finding.Text);
        Assert.Equal("readiness.json(1,40)", finding.At?.ToString());
    }

    [Fact]
    public void Suggests_the_assembly_that_was_meant() =>
        Assert.StartsWith("scope 'ShopTool' matches no assembly, namespace or file; did you mean 'ShopTools'?", Assert.Single(Evaluate("ShopTool", "line", 1).Findings).Text);

    [Fact]
    public void Does_not_apply_without_scopes() =>
        Assert.Equal("no scope is configured", Sample.Evaluate(new ScopeCoverageCheck(), Sample.Coverage(Files), """{ "coverage": { "scopes": [] } }""").Reason);

    [Fact]
    public void Is_unusable_with_damaged_evidence() =>
        Assert.Equal("coverage evidence is unusable: c.xml(1): damaged", Assert.Single(Sample.Evaluate(new ScopeCoverageCheck(), Collected.Without(Outcome.Inconclusive, "c.xml(1): damaged"), Policy("Shop", "line", 1)).Findings).Text);

    private static CheckResult Evaluate(string match, string key, int minimum) => Sample.Evaluate(new ScopeCoverageCheck(), Sample.Coverage(Files), Policy(match, key, minimum));

    private static string Policy(string match, string key, int minimum) => $$"""{ "coverage": { "scopes": [ { "match": "{{match}}", "{{key}}": {{minimum}} } ] } }""";
}
