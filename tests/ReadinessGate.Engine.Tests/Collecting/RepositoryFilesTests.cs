using ReadinessGate.Collecting;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Collecting;

public sealed class RepositoryFilesTests : IDisposable
{
    private readonly SystemFolder _system = new();

    public void Dispose() => _system.Dispose();

    [Fact]
    public void Lists_files_without_build_output_version_control_links_and_nested_systems()
    {
        foreach (var path in new[] { "b.txt", "a.txt", ".env", ".github/w.yml", ".git/HEAD", "bin/x", "obj/x", "artifacts/x", "node_modules/x", "src/Shop/Cart.cs", "inner/readiness.json", "inner/x.cs" })
            _system.Write(path, "");
        Directory.CreateSymbolicLink(_system.PathOf("link"), "/");
        Assert.Equal([".env", ".github/w.yml", "a.txt", "b.txt", "src/Shop/Cart.cs"], new RepositoryFiles(_system.Root).All);
    }

    [Theory]
    [InlineData("packages/repositories.config", false)]
    [InlineData("packages/Shop.1.0.0/Shop.1.0.0.nupkg", false)]
    [InlineData("packages/shop/1.0.0/shop.1.0.0.nupkg", false)]
    [InlineData("Packages/Shop.1.0.0/Shop.1.0.0.NUPKG", false)]
    [InlineData("packages/shop.1.0.0.nupkg", true)]
    [InlineData("packages/Shop/test/data/shop.1.0.0.nupkg", true)]
    [InlineData("packages/Shop/Shop.csproj", true)]
    [InlineData("npm/shop/1.0.0/shop.1.0.0.nupkg", true)]
    public void Leaves_out_a_folder_of_packages_only_where_NuGet_restored_into_it(string path, bool listed)
    {
        var readme = path.Split('/')[0] + "/Cart/README.md";
        _system.Write("src/" + readme, "");
        _system.Write("src/" + path, "");
        Assert.Equal(listed, new RepositoryFiles(_system.Root).All.Contains("src/" + readme));
    }

    [Fact]
    public void Is_named_after_its_solution_else_its_first_project()
    {
        Assert.Equal("this repository", new RepositoryFiles(_system.Root).SystemName);
        _system.Write("src/Shop/Shop.csproj", "");
        Assert.Equal("Shop", new RepositoryFiles(_system.Root).SystemName);
        _system.Write("Store.slnx", "");
        Assert.Equal("Store", new RepositoryFiles(_system.Root).SystemName);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    public void Keeps_paths_inside_the_root(string end)
    {
        var files = new RepositoryFiles(_system.Root + end);
        Assert.Equal(_system.PathOf("a/b"), files.FullPath("a/b"));
        Assert.Equal("../a: the path leaves the repository", Assert.Throws<EvidenceException>(() => files.FullPath("../a")).Message);
        Assert.Throws<EvidenceException>(() => files.FullPath("/etc/passwd"));
    }
}
