using ReadinessGate.Checks.Governance;
using ReadinessGate.Collecting.Formats;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Checks.Governance;

public sealed class ReviewersCheckTests
{
    private const string Required = """{ "require": [ "RG8010" ] }""";
    private static readonly PullRequestRule Strict = new(1, true, true);

    [Fact]
    public void Accepts_owners_for_every_project_and_says_what_it_does_not_know()
    {
        var result = Evaluate("* @org/all\n/src/Shop/ @shop\n", ["src/Shop/Shop.csproj", "tests/Shop.Tests/Shop.Tests.csproj"]);
        Assert.Equal((Outcome.Pass, "whether the host asks for the review is not known: there is no .github/rulesets/*.json"), (result.Outcome, result.Reason));
    }

    [Fact]
    public void Accepts_owners_with_a_ruleset_that_asks_for_them()
    {
        var result = Evaluate("* @a\n", ["A.csproj"], Ruleset(Strict));
        Assert.Equal((Outcome.Pass, null), (result.Outcome, result.Reason));
        Assert.Equal("the rulesets ask for an approval, and not for that of an owner", Evaluate("* @a\n", ["A.csproj"], Ruleset(Strict with { AsksOwners = false })).Reason);
    }

    [Fact]
    public void Reports_that_there_is_no_file()
    {
        var finding = Assert.Single(Sample.Evaluate(new ReviewersCheck(), new ReviewRules(null, ["A.csproj"], []), Required).Findings);
        Assert.Equal(("there is no .github/CODEOWNERS, CODEOWNERS, docs/CODEOWNERS, .gitlab/CODEOWNERS. Fix: write one whose first line is '* ' and the owners of everything else", "readiness.json(1,14)"), (finding.Text, finding.At?.ToString()));
    }

    [Fact]
    public void Reports_projects_that_no_pattern_matches()
    {
        var finding = Assert.Single(Evaluate("/src/ @a\n", ["a/A.csproj", "b/B.csproj", "c/C.csproj", "d/D.csproj", "src/S.csproj"]).Findings);
        Assert.Equal(("4 projects have no owner: no pattern matches; worst: a/A.csproj, b/B.csproj, c/C.csproj. Fix: name an owner", "CODEOWNERS", 4), (finding.Text, finding.At?.ToString(), finding.Details.Length));
    }

    [Fact]
    public void Reports_projects_whose_owners_are_taken_away()
    {
        var finding = Assert.Single(Evaluate("* @a\n\n/src/Old/\n", ["src/New/New.csproj", "src/Old/Old.csproj"]).Findings);
        Assert.Equal(("1 project has no owner: the last pattern that matches, '/src/Old/', names none; worst: src/Old/Old.csproj. Fix: name an owner", "CODEOWNERS(3)"), (finding.Text, finding.At?.ToString()));
    }

    [Fact]
    public void Does_not_count_the_owners_of_an_optional_section()
    {
        var finding = Assert.Single(Evaluate("^[Src]\n/src/ @a\n", ["src/A.csproj"]).Findings);
        Assert.Equal(("1 project has no owner: the section 'Src' is optional", "CODEOWNERS(2)"), (finding.Message, finding.At?.ToString()));
        Assert.Equal(Outcome.Pass, Evaluate("^[Src]\n/src/ @a\n[All]\n* @b\n", ["src/A.csproj"]).Outcome);
    }

    [Fact]
    public void Reports_a_line_that_names_no_owner_once()
    {
        var finding = Assert.Single(Evaluate("* ana\n", ["A.csproj"]).Findings);
        Assert.Equal(("'ana' is no owner. Fix: write @user, @org/team or an e-mail address", "CODEOWNERS(1)"), (finding.Text, finding.At?.ToString()));
    }

    [Fact]
    public void Never_prints_an_address()
    {
        var result = Evaluate("* ana@example\n/src/ ana@example.org\n/src/b/\n", ["A.csproj", "src/b/B.csproj"]);
        Assert.Equal(2, result.Findings.Length);
        Assert.All(result.Findings, finding => Assert.DoesNotContain("ana", finding.Text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(0, true, "a pull request needs no approval. Fix: set 'required_approving_review_count' to 1 or more on GitHub, and export the ruleset again")]
    [InlineData(1, false, "a pull request is merged with open comments. Fix: set 'required_review_thread_resolution' to true on GitHub, and export the ruleset again")]
    public void Reports_a_ruleset_that_asks_too_little(int approvals, bool resolved, string text)
    {
        var finding = Assert.Single(Evaluate("* @a\n", ["A.csproj"], Ruleset(new PullRequestRule(approvals, true, resolved))).Findings);
        Assert.Equal((text, ".github/rulesets/main.json"), (finding.Text, finding.At?.ToString()));
    }

    [Fact]
    public void Adds_up_rulesets_and_leaves_out_those_that_are_not_active()
    {
        Assert.Equal(Outcome.Pass, Evaluate("* @a\n", ["A.csproj"], Ruleset(new PullRequestRule(1, false, false)), Ruleset(new PullRequestRule(0, false, true))).Outcome);
        Assert.Equal("no active ruleset for branches asks for a pull request", Assert.Single(Evaluate("* @a\n", ["A.csproj"], Ruleset(Strict) with { IsActive = false }, Ruleset(null)).Findings).Message);
    }

    [Fact]
    public void Is_inconclusive_when_a_file_can_not_be_read() =>
        Assert.Equal(Outcome.Inconclusive, Sample.Evaluate(new ReviewersCheck(), Collected.Without(Outcome.Inconclusive, "CODEOWNERS: too large"), Required).Outcome);

    [Fact]
    public void Does_not_count_without_a_policy() => Assert.Equal(Demand.NotAsked, Policy.None.DemandOf(new ReviewersCheck()));

    private static BranchRuleset Ruleset(PullRequestRule? rule) => new(".github/rulesets/main.json", true, rule);

    private static CheckResult Evaluate(string owners, string[] projects, params BranchRuleset[] rulesets) =>
        Sample.Evaluate(new ReviewersCheck(), new ReviewRules(new CodeOwnersReader("CODEOWNERS", isGitLab: false).Read(owners, ""), [.. projects], [.. rulesets]), Required);
}
