using ReadinessGate.Collecting;

namespace ReadinessGate.Tests.Collecting;

public sealed class SourcePathsTests
{
    private static readonly string[] Known = ["src/Api/Program.cs", "src/Web/Program.cs", "src/Core/Cart.cs", "Tool.cs", "web/src/app.ts"];

    [Theory]
    [InlineData("/repo/src/Core/Cart.cs", "src/Core/Cart.cs")]
    [InlineData("/repo/new/File.cs", "new/File.cs")]
    [InlineData("/_/src/Core/Cart.cs", "src/Core/Cart.cs")]
    [InlineData("/_1/src/Core/Cart.cs", "src/Core/Cart.cs")]
    [InlineData(@"C:\agent\_work\1\s\src\Api\Program.cs", "src/Api/Program.cs")]
    [InlineData("file:///C:/agent/src/Web/Program.cs", "src/Web/Program.cs")]
    [InlineData("file:///repo/src/Core/Cart.cs", "src/Core/Cart.cs")]
    [InlineData("/home/runner/checkout/shop/shop/src/Core/Cart.cs", "src/Core/Cart.cs")]
    [InlineData("/app/Core/Cart.cs", "src/Core/Cart.cs")]
    [InlineData("https://raw.githubusercontent.com/acme/shop/4f1c9ab/src/Core/Cart.cs", "src/Core/Cart.cs")]
    [InlineData("src/app.ts", "web/src/app.ts")]
    [InlineData("./src/Core/./Cart.cs", "src/Core/Cart.cs")]
    [InlineData("/elsewhere/Tool.cs", "Tool.cs")]
    public void Finds_a_source_of_the_system_however_a_producer_writes_it(string path, string expected) => Assert.Equal(expected, Map([path])[path]);

    [Fact]
    public void A_name_that_several_files_share_is_not_guessed() => Assert.Equal("Program.cs", Map(["/elsewhere/Program.cs"])["/elsewhere/Program.cs"]);

    [Fact]
    public void The_name_of_a_file_alone_is_not_enough_below_the_root() => Assert.Equal("Cart.cs", Map(["/packages/Cart.cs"])["/packages/Cart.cs"]);

    [Fact]
    public void Foreign_files_keep_what_tells_them_apart_and_lose_the_folders_of_the_machine()
    {
        var map = Map(["/home/ana/lib/A/Same.cs", "/home/ana/lib/B/Same.cs", "relative/Other.cs"]);
        Assert.Equal(["A/Same.cs", "B/Same.cs", "relative/Other.cs"], map.Values);
    }

    [Theory]
    [InlineData("/home/ana/app/", "x/A.cs", "x/B.cs")]
    [InlineData(@"C:\agent\app\", @"x\A.cs", @"x\B.cs")]
    [InlineData("/src", "x/A.cs", "x/B.cs")]
    public void The_same_files_have_the_same_paths_whatever_machine_they_were_built_on(string source, string first, string second) =>
        Assert.Equal(["A.cs", "B.cs"], new SourcePaths("/repo", () => []).Map([("", first), ("", second)], [source]).Values);

    [Fact]
    public void Never_leaves_the_root() => Assert.All(Map(["../../etc/passwd", "/../x.cs", @"..\..\y.cs"]).Values, path => Assert.DoesNotContain("..", path, StringComparison.Ordinal));

    [Fact]
    public void Asks_for_the_files_of_the_system_only_when_a_path_lies_elsewhere()
    {
        var paths = new SourcePaths("/repo", () => throw new InvalidOperationException());
        Assert.Equal("a.cs", paths.Map([("", "/repo/a.cs")], [])["/repo/a.cs"]);
    }

    [Theory]
    [InlineData("/checkout/shop/src/Shop/Cart.cs", "src/Shop/Cart.cs")]
    [InlineData("file:///checkout/shop/src/Shop/Cart.cs", "src/Shop/Cart.cs")]
    [InlineData("/elsewhere/src/Shop/Cart.cs", "src/Shop/Cart.cs")]
    [InlineData(@"C:\agent\1\s\src\Shop\Cart.cs", "src/Shop/Cart.cs")]
    [InlineData("file:///C:/agent/src/Shop/Cart.cs", "src/Shop/Cart.cs")]
    [InlineData("/_/src/Shop/Cart.cs", "src/Shop/Cart.cs")]
    [InlineData("/_/Shop/Cart.cs", "src/Shop/Cart.cs")]
    [InlineData("src/Shop/Cart.cs", "src/Shop/Cart.cs")]
    [InlineData("/elsewhere/src/Api/Program.cs", "src/Api/Program.cs")]
    [InlineData("/elsewhere/Program.cs", "Program.cs")]
    public void One_path_finds_its_source(string path, string expected) => Assert.Equal(expected, new SourcePaths("/checkout/shop", () => ["Program.cs", "src/Api/Program.cs", "src/Shop/Cart.cs"]).Of(path));

    [Theory]
    [InlineData("/home/ana/.nuget/packages/x/X.cs", "X.cs")]
    [InlineData(@"C:\Users\ana\X.cs", "X.cs")]
    [InlineData("/_/lib/X.cs", "X.cs")]
    [InlineData("lib/X.cs", "lib/X.cs")]
    public void One_path_that_is_foreign_keeps_its_name(string path, string expected) => Assert.Equal(expected, new SourcePaths("/checkout/shop/", () => ["Program.cs", "src/Shop/Cart.cs"]).Of(path));

    private static Dictionary<string, string> Map(string[] paths) => new SourcePaths("/repo", () => Known).Map([.. paths.Select(path => ("", path))], []);
}
