using System.Text;
using ReadinessGate.Collecting;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Collecting;

public sealed class ReviewRulesCollectorTests : IDisposable
{
    private const string Ruleset = """{ "target": "branch", "enforcement": "active", "rules": [ { "type": "deletion" }, { "type": "pull_request", "parameters": { "required_approving_review_count": 2, "require_code_owner_review": true, "required_review_thread_resolution": true } } ] }""";
    private readonly SystemFolder _system = new();

    public void Dispose() => _system.Dispose();

    [Theory, InlineData(".github/CODEOWNERS"), InlineData("CODEOWNERS"), InlineData("docs/CODEOWNERS"), InlineData(".gitlab/CODEOWNERS")]
    public void Finds_the_file_where_hosts_look_for_it(string path)
    {
        _system.Write(path, "* @a\n");
        _system.Write("src/A/A.csproj", "<Project/>");
        var rules = Collect();
        Assert.Equal((path, "", "src/A/A.csproj"), (rules.Owners!.Path, rules.Owners.Folder, Assert.Single(rules.Projects)));
    }

    [Fact]
    public void Takes_the_first_of_several()
    {
        _system.Write("CODEOWNERS", "* @a\n");
        _system.Write(".github/CODEOWNERS", "* @b\n");
        Assert.Equal(".github/CODEOWNERS", Collect().Owners!.Path);
    }

    [Fact]
    public void Finds_the_file_of_the_repository_above_the_system()
    {
        Directory.CreateDirectory(_system.PathOf(".git"));
        _system.Write("CODEOWNERS", "/apps/shop/ @a\n");
        _system.Write("apps/shop/Shop.csproj", "<Project/>");
        var rules = (ReviewRules)new ReviewRulesCollector().Collect(new CollectionContext(new RepositoryFiles(_system.PathOf("apps/shop")), Policy.None, [], evidenceIsLocal: true)).Value!;
        Assert.Equal(("../../CODEOWNERS", "apps/shop/", 1), (rules.Owners!.Path, rules.Owners.Folder, rules.Owners.Deciding("Shop.csproj").Length));
    }

    [Fact]
    public void Takes_the_file_for_one_of_GitLab_beside_its_pipeline()
    {
        _system.Write("CODEOWNERS", "src/a @a\n");
        Assert.Empty(Collect().Owners!.Deciding("x/src/a"));
        _system.Write(".gitlab-ci.yml", "");
        Assert.Single(Collect().Owners!.Deciding("x/src/a"));
    }

    [Fact]
    public void Reads_rulesets_for_branches()
    {
        _system.Write(".github/rulesets/main.json", Ruleset);
        _system.Write(".github/rulesets/off.json", """{ "target": "branch", "enforcement": "disabled", "rules": [] }""");
        _system.Write(".github/rulesets/tags.json", """{ "target": "tag", "enforcement": "active", "rules": [] }""");
        Assert.Equal(
            [new BranchRuleset(".github/rulesets/main.json", true, new PullRequestRule(2, true, true)), new BranchRuleset(".github/rulesets/off.json", false, null)],
            Collect().Rulesets);
    }

    [Theory]
    [InlineData("""{ "target": "branch", """, ".github/rulesets/a.json(1): a ruleset of GitHub was expected, but the file is cut off or damaged")]
    [InlineData("[]", ".github/rulesets/a.json: the file is JSON, but no ruleset as GitHub exports it")]
    [InlineData("""{ "target": "branch", "enforcement": "active", "rules": [ { "type": "pull_request" } ] }""", ".github/rulesets/a.json: the file is JSON, but no ruleset as GitHub exports it")]
    public void Is_inconclusive_with_a_ruleset_that_is_none(string text, string reason)
    {
        _system.Write(".github/rulesets/a.json", text);
        Assert.Equal((Outcome.Inconclusive, reason), (Collected.Outcome, Collected.Reason));
    }

    [Fact]
    public void Is_inconclusive_with_a_file_that_nobody_wrote()
    {
        _system.Write("CODEOWNERS", new byte[(1 << 20) + 1]);
        Assert.Equal((Outcome.Inconclusive, "CODEOWNERS: the file has more than 1 MiB. Fix: name folders in it, not single files"), (Collected.Outcome, Collected.Reason));
        _system.Write("CODEOWNERS", Encoding.Unicode.GetBytes("* @a"));
        Assert.Equal("CODEOWNERS: the file is no text in UTF-8. Fix: save it as UTF-8", Collected.Reason);
    }

    [Fact]
    public void Follows_no_link()
    {
        _system.Write("elsewhere", "* @a\n");
        File.CreateSymbolicLink(_system.PathOf("CODEOWNERS"), _system.PathOf("elsewhere"));
        Assert.Null(Collect().Owners);
    }

    private Collected Collected => new ReviewRulesCollector().Collect(_system.Context());

    private ReviewRules Collect() => (ReviewRules)Collected.Value!;
}
