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
            ["README.md", "docs/runbook-a.md", "ops/guide.md"],
            Collect("""{ "files": [ { "glob": "ops/*", "check": "RG6010" } ] }""").Files.Select(file => file.Path));
    }

    [Fact]
    public void Names_a_document_that_is_too_large()
    {
        _system.Write("README.md", new byte[(4 << 20) + 1]);
        Assert.Equal("README.md: the file has 4 MiB; a document has at most 4", Assert.Single(Collect().Files).Problem);
    }

    private Documents Collect(string? policy = null) => (Documents)new DocumentsCollector().Collect(_system.Context(policy)).Value!;
}
