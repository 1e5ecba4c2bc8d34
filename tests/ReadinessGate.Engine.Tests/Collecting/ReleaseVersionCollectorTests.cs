using System.Text;
using ReadinessGate.Collecting;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Collecting;

public sealed class ReleaseVersionCollectorTests : IDisposable
{
    private const string Named = """{ "system": { "name": "Shop" } }""";
    private readonly SystemFolder _system = new();

    public void Dispose() => _system.Dispose();

    [Fact]
    public void Collects_versions_changelog_tags_and_unshipped_members()
    {
        _system.Save(_system.Build("Shop") with { Version = "1.2.3" });
        _system.Build("Shop.Tests", isTest: true);
        _system.Write("CHANGELOG.md", "## [1.2.3]\n");
        _system.Write("src/Shop/PublicAPI.Unshipped.txt", "#nullable enable\r\n\r\nShop.Cart\r\nShop.Cart.Add() -> void\r\n");
        Checkout.Init(_system.Root);
        foreach (var tag in new[] { "v1.2.3", "shop-v1.2.2", "Shop@1.2.1", "other-1.0.0", "nightly", "v1" })
            Checkout.Git(_system.Root, "tag", tag);
        var (version, collected) = (Value(Named), Collect(Named));
        Assert.Equal(Outcome.Pass, collected.Outcome);
        Assert.Equal([new ProjectVersion("src/Shop/Shop.csproj", "1.2.3")], version.Projects);
        Assert.Equal("1.2.3", version.Changelog?.Newest?.Version.ToString());
        Assert.Equal(["Shop@1.2.1 1.2.1 True", "shop-v1.2.2 1.2.2 True", "v1.2.3 1.2.3 True"], version.Tags.Select(tag => $"{tag.Name} {tag.Version} {tag.IsHead}"));
        Assert.Equal([new UnshippedApi(new Place("src/Shop/PublicAPI.Unshipped.txt", 3, 1), 2)], version.Unshipped);
        Assert.Equal(["CHANGELOG.md", "src/Shop/PublicAPI.Unshipped.txt"], collected.Sources.Select(source => source.Path));
    }

    [Fact]
    public void Leaves_out_members_of_what_is_not_packed()
    {
        var shop = _system.Build("Shop");
        _system.Save(shop with { Properties = shop.Properties.Add("IsPackable", "false") });
        _system.Write("src/Shop/PublicAPI.Unshipped.txt", "Shop.Cart\n");
        Assert.Empty(Value().Unshipped);
    }

    [Fact]
    public void Is_pending_before_the_first_build() =>
        Assert.Equal((Outcome.Pending, "no build has left the version of an assembly"), (Collect().Outcome, Collect().Reason));

    [Fact]
    public void Is_inconclusive_without_a_checkout_and_still_says_the_rest()
    {
        _system.Build("Shop");
        Assert.Equal((Outcome.Inconclusive, "there is no git checkout, so the version was compared with no tag"), (Collect().Outcome, Collect().Reason));
        Assert.Single(Value().Projects);
    }

    [Fact]
    public void Is_inconclusive_when_git_refuses_and_still_says_the_rest()
    {
        _system.Build("Shop");
        _system.Write(".git", "gitdir: nowhere\n");
        Assert.StartsWith("git can't list the tags of the folder", Collect().Reason);
        Assert.Single(Value().Projects);
    }

    [Fact]
    public void Is_inconclusive_with_a_changelog_that_nobody_wrote()
    {
        _system.Build("Shop");
        _system.Write("CHANGELOG.md", new byte[(1 << 20) + 1]);
        Assert.Equal((Outcome.Inconclusive, "CHANGELOG.md: the file has more than 1 MiB. Fix: move old entries to a file of their own"), (Collect().Outcome, Collect().Reason));
        _system.Write("CHANGELOG.md", Encoding.Unicode.GetBytes("## 1.0.0"));
        Assert.Equal("CHANGELOG.md: the file is no text in UTF-8. Fix: save it as UTF-8", Collect().Reason);
    }

    private Collected Collect(string? policy = null) => new ReleaseVersionCollector().Collect(_system.Context(policy));

    private ReleaseVersion Value(string? policy = null) => (ReleaseVersion)Collect(policy).Value!;
}
