using System.Diagnostics;
using ReadinessGate.Collecting;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Collecting;

public sealed class RawFreshnessTests : IDisposable
{
    private static readonly DateTime Now = new(2026, 11, 21, 8, 0, 0, DateTimeKind.Utc);
    private readonly SystemFolder _system = new();

    public RawFreshnessTests()
    {
        Write("src/a.cs", Now);
        Write("docs/a.md", Now.AddHours(3));
        Write("report.xml", Now);
    }

    public void Dispose() => _system.Dispose();

    [Theory, InlineData(1, null), InlineData(60, "src/a.cs changed after report.xml was written")]
    public void Outside_of_git_the_disk_tells(int seconds, string? change)
    {
        Write("src/a.cs", Now.AddSeconds(seconds));
        Assert.Equal(change, Change());
    }

    [Fact]
    public void Only_the_sources_that_a_report_names_count() =>
        Assert.Equal((null, "docs/a.md changed after report.xml was written"), (Change("src/a.cs"), Change("docs/a.md")));

    [Fact]
    public void A_committed_report_is_as_old_as_its_commit()
    {
        Git("init", "-q");
        Commit();
        Write("src/a.cs", Now.AddHours(9));
        Assert.Null(Change());
        _system.Write("src/a.cs", "edited");
        Assert.Equal("src/a.cs changed after report.xml was written", Change());
        Commit();
        Assert.Equal("src/a.cs changed after report.xml was written", Change());
        _system.Write("report.xml", "again");
        Commit();
        Assert.Null(Change());
    }

    private string? Change(params string[] sources) =>
        new RawFreshness(_system.Context()).ChangeSince(new RawFile("report.xml", _system.PathOf("report.xml"), "", File.GetLastWriteTimeUtc(_system.PathOf("report.xml"))), sources.Length > 0 ? sources : null);

    private void Write(string path, DateTime time) => File.SetLastWriteTimeUtc(_system.Write(path, path), time);

    private void Commit()
    {
        Git("add", ".");
        Git("-c", "user.name=t", "-c", "user.email=t@example.org", "commit", "-qm", "t");
    }

    private void Git(params string[] arguments)
    {
        using var git = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = _system.Root })!;
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
    }
}
