using System.Diagnostics;
using ReadinessGate.Collecting;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Collecting;

public sealed class GitStateTests : IDisposable
{
    private readonly SystemFolder _system = new();

    public void Dispose() => _system.Dispose();

    [Fact]
    public void Knows_nothing_outside_a_repository() => Assert.Equal(new GitState(null, "unknown"), GitState.Of(_system.Root));

    [Fact]
    public void Knows_commit_and_tree()
    {
        _system.Write("a.txt", "a");
        Git("init", "-q");
        Git("add", ".");
        Git("-c", "user.name=t", "-c", "user.email=t@example.org", "commit", "-qm", "t");
        var clean = GitState.Of(_system.Root);
        Assert.Matches("^[0-9a-f]{40}$", clean.Commit);
        Assert.Equal("clean", clean.Tree);
        _system.Write("a.txt", "b");
        Assert.Equal(clean with { Tree = "dirty" }, GitState.Of(_system.Root));
    }

    private void Git(params string[] arguments)
    {
        using var git = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = _system.Root })!;
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
    }
}
