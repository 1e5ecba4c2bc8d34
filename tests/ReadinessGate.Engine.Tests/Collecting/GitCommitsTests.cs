using ReadinessGate.Collecting;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Collecting;

public sealed class GitCommitsTests : IDisposable
{
    private readonly SystemFolder _system = new();

    public void Dispose() => _system.Dispose();

    [Fact]
    public void Answers_for_each_name_in_its_order()
    {
        var first = Checkout.Init(_system.Root);
        Checkout.Commit(_system.Root);
        Assert.Equal([first, null, first], GitCommits.Of(_system.Root, ["HEAD~1", "nobody", first[..8]]));
    }

    [Theory, InlineData("HEAD:"), InlineData("main\nHEAD"), InlineData("HEAD HEAD"), InlineData("--all"), InlineData("")]
    public void Knows_no_commit_by_what_is_no_name_of_one(string name)
    {
        var head = Checkout.Init(_system.Root);
        Assert.Equal([null, head], GitCommits.Of(_system.Root, [name, "HEAD"]));
    }

    [Fact]
    public void Starts_no_git_for_nothing() => Assert.Empty(GitCommits.Of(Path.Combine(_system.Root, "missing"), []));

    [Fact]
    public void Says_that_a_folder_is_no_checkout() =>
        Assert.StartsWith("git can't read the history of the folder (exit code 128)", Assert.Throws<EvidenceException>(() => GitCommits.Of(_system.Root, ["HEAD"])).Message);
}
