using System.Security.Cryptography;
using System.Text;
using ReadinessGate.Collecting;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Collecting;

public sealed class SourceStateTests : IDisposable
{
    private readonly SystemFolder _system = new();

    public void Dispose() => _system.Dispose();

    [Theory]
    [InlineData("a\nb\n", "a\r\nb\r\n")]
    [InlineData("a\r\nb\r\n", "a\nb\n")]
    [InlineData("a\r\nb\n", "a\nb\n")]
    public void Takes_other_line_ends_for_the_same_source(string compiled, string onDisk)
    {
        var facts = Facts(compiled.Replace("\r\nb\n", "\r\nb\r\n", StringComparison.Ordinal));
        _system.Write("src/Shop/Code.cs", onDisk);
        Assert.Null(SourceState.ChangeSince(facts, new RepositoryFiles(_system.Root)));
    }

    [Theory]
    [InlineData("a\nc\n")]
    [InlineData("a\n\nb\n")]
    [InlineData("")]
    public void Sees_any_other_change(string onDisk)
    {
        var facts = Facts("a\nb\n");
        _system.Write("src/Shop/Code.cs", onDisk);
        Assert.Equal("src/Shop/Code.cs changed", SourceState.ChangeSince(facts, new RepositoryFiles(_system.Root)));
    }

    [Fact]
    public void Compares_with_the_algorithm_of_the_compiler()
    {
        var facts = Facts("a\n", "sha1:" + Convert.ToHexStringLower(SHA1.HashData("a\n"u8)));
        Assert.Null(SourceState.ChangeSince(facts, new RepositoryFiles(_system.Root)));
    }

    [Fact]
    public void Says_nothing_where_no_source_is_at_hand()
    {
        var facts = _system.Build("Shop");
        Directory.Delete(_system.PathOf("src"), recursive: true);
        Assert.Null(SourceState.ChangeSince(facts, new RepositoryFiles(_system.Root)));
    }

    [Fact]
    public void Ignores_build_output_in_the_tree()
    {
        _system.Build("Shop");
        var before = SourceState.TreeOf(_system.PathOf("src/Shop"));
        _system.Write("src/Shop/obj/Generated.cs", "");
        _system.Write("src/Shop/notes.txt", "");
        Assert.Equal(before, SourceState.TreeOf(_system.PathOf("src/Shop")));
    }

    [Theory]
    [InlineData("/dev/zero")]
    [InlineData("../../etc/passwd")]
    public void Never_reads_outside_the_system(string path)
    {
        var facts = _system.Build("Shop");
        var hostile = facts with { Documents = [new SourceDocument(path, "sha256:", "1")] };
        Assert.Equal($"{path}: the path leaves the repository", Assert.Throws<EvidenceException>(() => SourceState.ChangeSince(hostile, new RepositoryFiles(_system.Root))).Message);
    }

    private ProjectFacts Facts(string compiled, string? checksum = null)
    {
        var facts = _system.Build("Shop");
        _system.Write("src/Shop/Code.cs", compiled);
        return facts with { Documents = [new SourceDocument("src/Shop/Code.cs", checksum ?? "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(compiled))), "1")] };
    }
}
