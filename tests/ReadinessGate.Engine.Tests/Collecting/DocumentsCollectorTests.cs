using ReadinessGate.Collecting;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Collecting;

public sealed class DocumentsCollectorTests : IDisposable
{
    private readonly SystemFolder _system = new();

    public void Dispose() => _system.Dispose();

    [Fact]
    public void Collects_the_readme_runbooks_and_what_the_policy_names()
    {
        foreach (var path in new[] { "README.md", "src/README.md", "docs/runbook-a.md", "docs/other.md", "ops/guide.md", "ops/guide.txt" })
            _system.Write(path, "word");
        Assert.Equal(["README.md", "docs/runbook-a.md"], Collect().Files.Select(file => file.Path));
        Assert.Equal(
            ["README.md", "docs/runbook-a.md", "ops/guide.md", "ops/guide.txt"],
            Collect("""{ "files": [ { "glob": "ops/*", "check": "RG6010" } ] }""").Files.Select(file => file.Path));
    }

    [Fact]
    public void Collects_templates_of_post_mortems()
    {
        foreach (var path in new[] { ".github/ISSUE_TEMPLATE/incident.md", ".github/ISSUE_TEMPLATE/bug.md", "docs/ops/post-mortem.md", "docs/incident-response.md", "docs/Incident_Report.md" })
            _system.Write(path, "# Summary\n");
        Assert.Equal([".github/ISSUE_TEMPLATE/incident.md", "docs/Incident_Report.md", "docs/ops/post-mortem.md"], Collect().Files.Select(file => file.Path));
    }

    [Fact]
    public void Knows_only_the_path_of_what_is_no_Markdown()
    {
        _system.Write("docs/receipts/1.json", "# no heading");
        var found = Assert.Single(Collect("""{ "files": [ { "glob": "docs/receipts/*", "headings": [], "check": "RG8011" } ] }""").Files);
        Assert.Equal(("docs/receipts/1.json", 0, null), (found.Path, found.Headings.Length, found.Problem));
    }

    [Fact]
    public void Names_a_document_that_is_too_large()
    {
        _system.Write("README.md", new byte[(4 << 20) + 1]);
        Assert.Equal("README.md: the file has 4 MiB; a document has at most 4", Assert.Single(Collect().Files).Problem);
    }

    private Documents Collect(string? policy = null) => (Documents)new DocumentsCollector().Collect(_system.Context(policy)).Value!;
}
