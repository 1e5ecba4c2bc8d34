using ReadinessGate.Collecting;
using ReadinessGate.Collecting.Secrets;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Collecting.Secrets;

public sealed class RepositorySecretsCollectorTests : IDisposable
{
    private readonly SystemFolder _system = new();

    public void Dispose() => _system.Dispose();

    [Fact]
    public void Adds_what_only_the_compiler_saw_and_counts_no_line_twice()
    {
        var facts = _system.Build("Shop");
        _system.Write("src/Shop/a.sh", "export DB_PASSWORD=hunter2\n");
        Log(facts, Result("RG1202", "src/Shop/Code.cs", 4, "password 'pwd' in source (redacted, 8 chars). Fix: read it from configuration."), Result("RG1205", "src/Shop/a.sh", 1, "x"), Result("RG1004", "src/Shop/Code.cs", 5, "x"), Result("RG1204", "src/Shop/Code.cs", 6, "x", suppressed: true));
        Assert.Equal(["src/Shop/Code.cs(4,9) RG1202 password 'pwd' in source (redacted, 8 chars)", "src/Shop/a.sh(1,20) RG1205 value of 'DB_PASSWORD' looks like a real password (redacted, 7 chars)"], Collect().Findings.Select(finding => $"{finding.At} {finding.Id} {finding.Fact}"));
    }

    [Fact]
    public void A_log_of_older_sources_says_nothing()
    {
        var facts = _system.Build("Shop");
        Log(facts, Result("RG1202", "src/Shop/Code.cs", 4, "x"));
        Assert.Single(Collect().Findings);
        _system.Write("src/Shop/Code.cs", "// edited");
        Assert.Empty(Collect().Findings);
    }

    [Fact]
    public void The_policy_allows()
    {
        _system.Write("a.sh", "export DB_PASSWORD=hunter2\n");
        Assert.Empty(Collect("""{ "secrets": { "allow": [ { "match": "DB_*", "because": "fixtures" } ] } }""").Findings);
    }

    [Fact]
    public void A_checkout_that_git_can_not_read_is_inconclusive()
    {
        _system.Write(".git/HEAD", "nonsense");
        Assert.Equal(Outcome.Inconclusive, new RepositorySecretsCollector().Collect(_system.Context()).Outcome);
    }

    private RepositorySecrets Collect(string? policy = null) => Assert.IsType<RepositorySecrets>(new RepositorySecretsCollector().Collect(_system.Context(policy)).Value);

    private void Log(ProjectFacts facts, params string[] results) =>
        _system.Write(Path.GetRelativePath(_system.Root, Path.Combine(_system.Leg(facts.Os, facts.Project), EvidenceLeg.DiagnosticsFile)), $$"""{ "version": "2.1.0", "runs": [ { "results": [ {{string.Join(", ", results)}} ] } ] }""");

    private static string Result(string id, string path, int line, string message, bool suppressed = false) =>
        $$"""{ "ruleId": "{{id}}", "level": "warning", "message": { "text": "{{message}}" }, {{(suppressed ? "\"suppressions\": [ { \"kind\": \"inSource\" } ], " : "")}}"locations": [ { "physicalLocation": { "artifactLocation": { "uri": "{{path}}" }, "region": { "startLine": {{line}}, "startColumn": 9 } } } ] }""";
}
