using ReadinessGate.Checks.Testing;
using ReadinessGate.Policies;
using ReadinessGate.Scoring;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Checks.Testing;

public sealed class TestKindsCheckTests
{
    [Fact]
    public void What_others_wrote_and_nothing_here_is_called_does_not_apply()
    {
        var policy = PolicyReader.Read("readiness.json", """{ "extends": ["./org.json"] }"""u8, new PolicyShelf(("./org.json", """{ "tests": { "kinds": { "nobody": 1 } } }""")));
        Assert.Equal(Outcome.NotApplicable, new Evaluator(policy, Sample.Today).Evaluate(new TestKindsCheck(), new Collected(Sample.Tests(Sample.Passed(2)))).Outcome);
    }

    [Theory]
    [InlineData(1, Outcome.Fail)]
    [InlineData(2, Outcome.Pass)]
    public void Compares_what_passed_of_a_kind_with_the_minimum(int passed, Outcome expected) =>
        Assert.Equal(expected, Evaluate("\"integration\": 2", Project("Shop.Tests", [.. Sample.Passed(passed).Select(test => Marked(test, "Category", "Integration")), Marked(Sample.Test("Skipped", TestOutcome.Skipped), "Category", "Integration")])).Outcome);

    [Fact]
    public void Names_what_did_not_pass_and_how_much_is_missing()
    {
        var finding = Assert.Single(Evaluate("\"unit\": 0, \"security\": 3", Project("Shop.Tests", Marked(Sample.Test("Guards"), "Kind", "security"), Marked(Sample.Test("Hides", TestOutcome.Failed), "Kind", "security"))).Findings);
        Assert.Equal(("1 security test passed, required 3; 2 more needed; worst: Shop.CartTests.Hides (failed). Fix: write them, or mark those that are there with the category security", "readiness.json(1,36)"), (finding.Text, finding.At?.ToString()));
    }

    [Theory]
    [InlineData("Category", "Integration", "integration")]
    [InlineData("TestCategory", "end_to_end", "end-to-end")]
    [InlineData("Tag", "@e2e", "end-to-end")]
    [InlineData("Smoke", "true", "Smoke")]
    [InlineData("Smoke", "", "smoke")]
    [InlineData("Category", "Property", "property-based")]
    [InlineData("Suite", "Nightly Run", "nightly-run")]
    public void A_trait_tells_the_kind(string name, string value, string kind) =>
        Assert.Equal(Outcome.Pass, Evaluate($"\"{kind}\": 1", Project("Shop.Tests", Marked(Sample.Test("A"), name, value))).Outcome);

    [Theory]
    [InlineData("Shop.IntegrationTests", "integration")]
    [InlineData("Shop.Tests.Integration", "integration")]
    [InlineData("shop-e2e-tests", "end-to-end")]
    [InlineData("Shop.EndToEnd.Tests", "end-to-end")]
    [InlineData("Shop.PerfTests", "performance")]
    [InlineData("Shop.ContractTests", "contract")]
    [InlineData("Shop.Tests", "unit")]
    public void The_name_of_a_project_tells_the_kind(string project, string kind) => Assert.Equal(Outcome.Pass, Evaluate($"\"{kind}\": 1", Project(project, Sample.Test("A"))).Outcome);

    [Theory]
    [InlineData("FsCheck.Xunit.v3", "property-based", Outcome.Pass)]
    [InlineData("testcontainers.postgresql", "integration", Outcome.Pass)]
    [InlineData("Microsoft.AspNetCore.Mvc.Testing", "integration", Outcome.Pass)]
    [InlineData("Microsoft.Playwright.NUnit", "end-to-end", Outcome.Pass)]
    [InlineData("NBomber", "performance", Outcome.Pass)]
    [InlineData("FsCheckless", "property-based", Outcome.Fail)]
    [InlineData("xunit.v3", "integration", Outcome.Fail)]
    public void A_package_tells_the_kind(string package, string kind, Outcome expected) =>
        Assert.Equal(expected, Evaluate($"\"{kind}\": 1", Project("Shop.Tests", Sample.Test("A")) with { Packages = [package] }).Outcome);

    [Fact]
    public void A_test_that_is_called_something_else_is_no_unit_test()
    {
        Assert.Equal(Outcome.Fail, Evaluate("\"unit\": 1", Project("Shop.Tests", Marked(Sample.Test("A"), "Category", "Smoke"))).Outcome);
        Assert.Equal(Outcome.Fail, Evaluate("\"unit\": 1", Project("Shop.IntegrationTests", Sample.Test("A"))).Outcome);
        Assert.Equal(Outcome.Pass, Evaluate("\"unit\": 1", Project("Shop.Tests", Marked(Sample.Test("A"), "Owner", "ana"))).Outcome);
    }

    [Fact]
    public void Counts_a_test_once_that_ran_on_several_frameworks()
    {
        var project = Project("Shop.UnitTests", Sample.Test("A"));
        Assert.Equal("1 unit test passed, required 2; 1 more needed", Assert.Single(Evaluate("\"unit\": 2", project, project with { Framework = "net8.0" }).Findings).Message);
    }

    [Theory]
    [InlineData("integraton", "'integraton' is no known kind of tests, and no trait or project is called so; did you mean 'integration'?")]
    [InlineData("nightli", "'nightli' is no known kind of tests, and no trait or project is called so; did you mean 'Nightly'?")]
    [InlineData("acceptance", "'acceptance' is no known kind of tests, and no trait or project is called so")]
    public void Calls_a_kind_that_nothing_is_called_a_typo(string kind, string message)
    {
        var finding = Assert.Single(Evaluate($"\"{kind}\": 0", Project("Shop.Tests", Marked(Sample.Test("A"), "Category", "Nightly"))).Findings);
        Assert.Equal(("RG0003", message, "readiness.json(1,25)"), (finding.Code, finding.Message, finding.At?.ToString()));
    }

    [Fact]
    public void Does_not_apply_while_no_kind_is_required() =>
        Assert.Equal((Outcome.NotApplicable, "no kind of tests is required"), Evaluate("", Project("Shop.Tests", Sample.Test("A"))) is var result ? (result.Outcome, result.Reason) : default);

    [Fact]
    public void Is_inconclusive_where_a_project_left_only_an_exit_code() =>
        Assert.Equal(Outcome.Inconclusive, Evaluate("\"unit\": 1", new ProjectTests("a/Shop.Tests.csproj", "net10.0", null, 0)).Outcome);

    private static TestCase Marked(TestCase test, string name, string value) => test with { Traits = [new TestTrait(name, value)] };

    private static ProjectTests Project(string name, params TestCase[] cases) => new($"tests/{name}/{name}.csproj", "net10.0", [.. cases]);

    private static CheckResult Evaluate(string kinds, params ProjectTests[] projects) => Sample.Evaluate(new TestKindsCheck(), new TestRun([.. projects]), $$"""{ "tests": { "kinds": { {{kinds}} } } }""");
}
