using ReadinessGate.Collecting;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Collecting;

public sealed class GitBaseTests : IDisposable
{
    private readonly SystemFolder _system = new();

    public void Dispose() => _system.Dispose();

    [Fact]
    public void Is_the_commit_where_HEAD_left_the_branch_that_is_named()
    {
        var start = Checkout.Init(_system.Root);
        Checkout.Git(_system.Root, "checkout", "-qb", "work");
        Checkout.Commit(_system.Root);
        Checkout.Git(_system.Root, "checkout", "-q", "main");
        Checkout.Commit(_system.Root);
        Checkout.Git(_system.Root, "checkout", "-q", "--detach", "work");
        Assert.Equal(new GitBase("main", start), GitBase.Find(_system.Root, "main"));
        Assert.Equal(new GitBase("main", start), GitBase.Find(_system.Root, null));
    }

    [Fact]
    public void Is_the_default_branch_of_origin_where_nothing_is_named()
    {
        using var clone = new SystemFolder();
        Checkout.Init(_system.Root);
        Checkout.Git(_system.Root, "branch", "-m", "trunk");
        Checkout.Git(clone.Root, "clone", "-q", _system.Root, "c");
        Assert.Equal("origin/trunk", GitBase.Find(clone.PathOf("c"), null).Name);
        Checkout.Git(clone.PathOf("c"), "remote", "set-head", "origin", "-d");
        Assert.StartsWith("no base is in this checkout: neither origin's default branch nor origin/main, origin/master, main, master. Fix: fetch it", Problem(clone.PathOf("c"), null));
    }

    [Fact]
    public void Says_that_a_checkout_is_shallow()
    {
        using var clone = new SystemFolder();
        Checkout.Init(_system.Root);
        Checkout.Git(_system.Root, "checkout", "-qb", "work");
        Checkout.Commit(_system.Root);
        Checkout.Git(clone.Root, "clone", "-q", "--depth", "1", "--no-single-branch", "file://" + _system.Root, "c");
        Checkout.Git(_system.Root, "checkout", "-q", "main");
        Checkout.Commit(_system.Root);
        Checkout.Git(clone.PathOf("c"), "fetch", "-q", "--depth", "1", "origin", "+main:refs/remotes/origin/main");
        Assert.Equal("the checkout is shallow, and the commit where HEAD left 'origin/main' is not in it. Fix: fetch it with its history: 'git fetch --unshallow origin', or 'fetch-depth: 0' where CI checks out", Problem(clone.PathOf("c"), "origin/main"));
    }

    [Theory, InlineData("origin/develop"), InlineData("--all"), InlineData("a b"), InlineData("main..x"), InlineData("main\nmain"), InlineData("")]
    public void Names_a_base_that_is_not_there(string name)
    {
        Checkout.Init(_system.Root);
        Assert.StartsWith($"the base '{name}' is not in this checkout. Fix: fetch it with its history", Problem(_system.Root, name));
    }

    [Fact]
    public void Says_that_two_histories_have_nothing_in_common()
    {
        Checkout.Init(_system.Root);
        Checkout.Git(_system.Root, "checkout", "-q", "--orphan", "work");
        Checkout.Commit(_system.Root);
        Assert.Equal("HEAD and 'main' have no commit in common. Fix: set 'coverage.new.base' to the branch that the work will be merged into", Problem(_system.Root, "main"));
    }

    [Fact]
    public void Needs_a_checkout_with_a_commit()
    {
        Assert.StartsWith("the folder is no git checkout", Problem(_system.Root, null));
        Checkout.Git(_system.Root, "init", "-q");
        Assert.StartsWith("the checkout has no commit yet", Problem(_system.Root, null));
    }

    [Fact]
    public void Says_that_git_refuses_a_damaged_checkout()
    {
        _system.Write(".git/HEAD", "nonsense");
        Assert.Equal("git can't read the history of the folder (exit code 128). Fix: run 'git status' there and follow its message", Problem(_system.Root, null));
    }

    [Fact]
    public void Tells_a_foreign_owner_from_other_refusals() =>
        Assert.StartsWith("git refuses the folder, because it belongs to another account. Fix: ", new GitAnswer(128, [], "fatal: detected dubious ownership in repository at '/x'").Refusal("do it").Message);

    private static string Problem(string folder, string? named) => Assert.Throws<EvidenceException>(() => GitBase.Find(folder, named)).Message;
}
