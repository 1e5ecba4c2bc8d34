using ReadinessGate.Checks.Security;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Checks.Security;

public sealed class RepositorySecretsCheckTests
{
    private const string Asked = """{ "secrets": { "allow": [ { "match": "Test*Key", "because": "fixtures" } ] } }""";
    private static readonly SecretFinding Password = new("RG1205", new Place("a.sh", 1, 20), "password", "DB_PASSWORD", 7, "", IsTest: false);

    [Fact]
    public void Passes_without_a_secret() => Assert.Equal(Outcome.Pass, Evaluate(new RepositorySecrets([], 3)).Outcome);

    [Fact]
    public void Where_no_file_was_read_nothing_is_proved() => Assert.Equal((Outcome.NotApplicable, "there is no text file"), (Evaluate(new RepositorySecrets([], 0)).Outcome, Evaluate(new RepositorySecrets([], 0)).Reason));

    [Fact]
    public void Fails_with_any_secret_and_tells_its_rule()
    {
        var result = Evaluate(new RepositorySecrets([Password], 3));
        Assert.Equal((Outcome.Fail, "a.sh(1,20)", "RG1205: value of 'DB_PASSWORD' looks like a real password (redacted, 7 chars). Fix: read it from configuration; if it was ever valid, change it"), (result.Outcome, $"{result.Findings[0].At}", result.Findings[0].Text));
    }

    [Fact]
    public void Warns_where_nobody_asked() => Assert.Equal(Outcome.Warn, Sample.Evaluate(new RepositorySecretsCheck(), new RepositorySecrets([Password], 3)).Outcome);

    [Theory, InlineData("""{ "secrets": {} }"""), InlineData("""{ "require": ["RG4020"] }"""), InlineData(Asked)]
    public void Is_required_by_its_section_and_by_name(string policy) => Assert.Equal(Demand.Required, Sample.Evaluate(new RepositorySecretsCheck(), new RepositorySecrets([], 1), policy).Demand);

    [Fact]
    public void A_file_that_can_not_be_read_leaves_no_result()
    {
        var result = Evaluate(new RepositorySecrets([], 3) { Unread = [new UnreadFile("a.key", "the file can't be read (UnauthorizedAccessException)"), new UnreadFile("b", "x")] });
        Assert.Equal((Outcome.Inconclusive, "a.key: the file can't be read (UnauthorizedAccessException), so it may hold a secret; and 1 more file"), (result.Outcome, result.Findings[0].Text));
    }

    [Fact]
    public void What_is_found_fails_whatever_can_not_be_read()
    {
        var result = Evaluate(new RepositorySecrets([Password], 3) { Unread = [new UnreadFile("a.key", "the file can't be read")] });
        Assert.Equal(Outcome.Fail, result.Outcome);
        Assert.Equal(["a.key", "a.sh"], result.Findings.Select(finding => finding.At!.Path));
    }

    [Fact]
    public void An_element_that_matches_nothing_is_reported_where_it_stands()
    {
        var finding = Assert.Single(Evaluate(new RepositorySecrets([], 3) { UnmatchedAllows = [new UnmatchedAllow(0, "'Test*Key' matches no secret")] }).Findings);
        Assert.Equal(("RG0003", "readiness.json(1,27)"), (finding.Code, $"{finding.At}"));
        Assert.StartsWith("'Test*Key' matches no secret. Fix: correct or remove it", finding.Text, StringComparison.Ordinal);
    }

    private static CheckResult Evaluate(RepositorySecrets evidence) => Sample.Evaluate(new RepositorySecretsCheck(), evidence, Asked);
}
