using ReadinessGate.Collecting;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Collecting;

public sealed class SystemRootTests : IDisposable
{
    private readonly SystemFolder _system = new();

    public void Dispose() => _system.Dispose();

    [Fact]
    public void Is_the_folder_of_the_nearest_policy_upward()
    {
        var policy = _system.Write("readiness.json", "{}");
        _system.Write("src/Shop/.git", "");
        Assert.Equal(new SystemRoot(_system.Root, policy), SystemRoot.Of(_system.PathOf("src/Shop/")));
        Assert.Equal(new SystemRoot(_system.Root, policy), SystemRoot.OfPolicy(policy));
    }

    [Fact]
    public void Is_the_repository_without_a_policy()
    {
        _system.Write(".git", "gitdir: elsewhere");
        _system.Write("src/Shop/a.cs", "");
        Assert.Equal(new SystemRoot(_system.Root, null), SystemRoot.Of(_system.PathOf("src/Shop")));
    }

    [Fact]
    public void Is_the_folder_itself_without_either()
    {
        Directory.CreateDirectory(_system.PathOf("src"));
        Assert.Equal(new SystemRoot(_system.PathOf("src"), null), SystemRoot.Of(_system.PathOf("src")));
    }
}
