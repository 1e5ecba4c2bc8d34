using ReadinessGate.Checks.Testing;
using ReadinessGate.Policies;
using ReadinessGate.Scoring;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Checks.Testing;

public sealed class SkippedTestsCheckTests
{
    [Fact]
    public void What_others_wrote_and_nothing_here_is_called_does_not_apply()
    {
        var policy = PolicyReader.Read("readiness.json", """{ "extends": ["./org.json"] }"""u8, new PolicyShelf(("./org.json", """{ "tests": { "skipped": { "in": ["Other.App"] } } }""")));
        Assert.Equal(Outcome.NotApplicable, new Evaluator(policy, Sample.Today).Evaluate(new SkippedTestsCheck(), new Collected(Sample.Tests(Sample.Passed(2)))).Outcome);
    }

    [Theory]
    [InlineData(0, 0, Outcome.Pass)]
    [InlineData(2, 2, Outcome.Pass)]
    [InlineData(3, 2, Outcome.Fail)]
    public void Compares_skipped_tests_with_the_maximum(int skipped, int accepted, Outcome expected) =>
        Assert.Equal(expected, Evaluate($$"""{ "tests": { "skipped": { "max": {{accepted}} } } }""", Skipped(skipped)).Outcome);

    [Theory]
    [InlineData(1, "1 test is skipped, accepted 0; worst: Shop.CartTests.Test1")]
    [InlineData(4, "4 tests are skipped, accepted 0; worst: Shop.CartTests.Test1, Shop.CartTests.Test2, Shop.CartTests.Test3")]
    public void Names_them(int skipped, string text)
    {
        var finding = Assert.Single(Evaluate("""{ "tests": { "skipped": { "max": 0 } } }""", Skipped(skipped)).Findings);
        Assert.Equal((text, "readiness.json(1,34)", "at most 0"), (finding.Text, finding.At?.ToString(), finding.Required));
    }

    [Theory]
    [InlineData("Shop.Core", Outcome.Fail)]
    [InlineData("Shop.Core.*", Outcome.Fail)]
    [InlineData("Shop.Core.CartTests", Outcome.Fail)]
    [InlineData("Shop.Web", Outcome.Pass)]
    public void Counts_only_the_namespaces_that_are_named(string pattern, Outcome expected) =>
        Assert.Equal(expected, Evaluate($$"""{ "tests": { "skipped": { "in": [ "{{pattern}}" ] } } }""", Sample.Test("A", TestOutcome.Skipped, "Shop.Core.CartTests"), Sample.Test("B", type: "Shop.Web.PageTests")).Outcome);

    [Fact]
    public void Calls_a_namespace_without_tests_a_typo()
    {
        var finding = Assert.Single(Evaluate("""{ "tests": { "skipped": { "in": [ "Shop.Cor" ] } } }""", Sample.Test("A", type: "Shop.Core.CartTests")).Findings);
        Assert.Equal(("RG0003", "'Shop.Cor' matches no test class. Fix: name a namespace of the tests, such as Orders.Core.*", "readiness.json(1,35)"), (finding.Code, finding.Text, finding.At?.ToString()));
    }

    [Theory]
    [InlineData("Shop.Core.*", 1, 0, Outcome.Fail)]
    [InlineData("Shop.Core.*", 1, 1, Outcome.Pass)]
    [InlineData("Shop.Core.*", 0, 1, Outcome.Fail)]
    [InlineData("Shop.Web", 1, 1, Outcome.Pass)]
    [InlineData("Shop.Web", 1, 0, Outcome.Fail)]
    public void A_scope_has_a_budget_of_its_own_and_the_rest_shares_the_total(string match, int max, int rest, Outcome expected) =>
        Assert.Equal(expected, Evaluate($$"""{ "tests": { "skipped": { "max": {{rest}}, "scopes": [ { "match": "{{match}}", "max": {{max}} } ] } } }""", Sample.Test("A", TestOutcome.Skipped, "Shop.Core.CartTests"), Sample.Test("B", TestOutcome.Skipped, "Shop.Web.PageTests")).Outcome);

    [Fact]
    public void Names_the_scope_and_calls_one_without_tests_a_typo()
    {
        var findings = Evaluate("""{ "tests": { "skipped": { "scopes": [ { "match": "Shop.Core", "max": 0 }, { "match": "Shop.Nix", "max": 0 } ] } } }""", Sample.Test("A", TestOutcome.Skipped, "Shop.Core.CartTests")).Findings;
        Assert.Equal(["1 test is skipped in 'Shop.Core', accepted 0; worst: Shop.Core.CartTests.A", "'Shop.Nix' matches no test class. Fix: name a namespace of the tests, such as Orders.Core.*"], findings.Select(finding => finding.Text));
        Assert.Equal(["readiness.json(1,70)", "readiness.json(1,86)"], findings.Select(finding => finding.At?.ToString()));
    }

    [Fact]
    public void Is_inconclusive_where_a_project_left_only_an_exit_code()
    {
        var result = Sample.Evaluate(new SkippedTestsCheck(), new TestRun([new ProjectTests("a/Shop.Tests.csproj", "net10.0", null, 0)]), """{ "tests": { "skipped": { "max": 0 } } }""");
        Assert.Equal((Outcome.Inconclusive, "Shop.Tests left no list of tests, only an exit code; add the package Microsoft.Testing.Extensions.TrxReport to the test project"), (result.Outcome, result.Reason));
    }

    private static TestCase[] Skipped(int count) => [.. Sample.Passed(count).Select(test => test with { Outcome = TestOutcome.Skipped })];

    private static CheckResult Evaluate(string policy, params TestCase[] cases) => Sample.Evaluate(new SkippedTestsCheck(), Sample.Tests(cases), policy);
}
