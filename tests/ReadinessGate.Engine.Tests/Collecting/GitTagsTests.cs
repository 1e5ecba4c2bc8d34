using ReadinessGate.Collecting;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Collecting;

public sealed class GitTagsTests : IDisposable
{
    private readonly SystemFolder _system = new();

    public void Dispose() => _system.Dispose();

    [Fact]
    public void Tells_the_tags_of_HEAD_from_others_annotated_or_not()
    {
        Checkout.Init(_system.Root);
        Checkout.Git(_system.Root, "tag", "v1.0.0");
        Checkout.Git(_system.Root, "tag", "-a", "shop/1.0.0", "-m", "x");
        Checkout.Commit(_system.Root);
        Checkout.Git(_system.Root, "tag", "v1.1.0");
        Checkout.Git(_system.Root, "tag", "-a", "shop/1.1.0", "-m", "x");
        Assert.Equal([("shop/1.0.0", false), ("shop/1.1.0", true), ("v1.0.0", false), ("v1.1.0", true)], GitTags.Of(_system.Root));
    }

    [Fact]
    public void Finds_none_where_nothing_is_tagged_or_committed()
    {
        Checkout.Git(_system.Root, "init", "-q", "-b", "main");
        Assert.Empty(GitTags.Of(_system.Root));
        Checkout.Init(_system.Root);
        Assert.Empty(GitTags.Of(_system.Root));
    }

    [Fact]
    public void Says_that_git_refuses()
    {
        _system.Write(".git", "gitdir: nowhere\n");
        Assert.StartsWith("git can't list the tags of the folder", Assert.Throws<EvidenceException>(() => GitTags.Of(_system.Root)).Message);
    }
}
