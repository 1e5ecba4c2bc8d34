using ReadinessGate.Collecting;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Collecting;

public sealed class ReportSearchTests : IDisposable
{
    private readonly SystemFolder _system = new();

    public void Dispose() => _system.Dispose();

    [Fact]
    public void Finds_reports_in_folders_of_output_too()
    {
        foreach (var path in (string[])["artifacts/b.json", "bin/a.json", "a.txt", "node_modules/a.json", "src/obj/a.json", ".git/a.json"])
            _system.Write(path, "");
        Assert.Equal(["artifacts/b.json", "bin/a.json"], ReportSearch.Matching(_system.Root, ["**/*.json", "bin/*"]));
    }

    [Fact]
    public void Follows_no_link_and_leaves_no_root()
    {
        using var other = new SystemFolder();
        other.Write("a.json", "");
        Directory.CreateSymbolicLink(_system.PathOf("link"), other.Root);
        Assert.Empty(ReportSearch.Matching(_system.Root, ["**/*.json", "../**/*.json"]));
    }
}
