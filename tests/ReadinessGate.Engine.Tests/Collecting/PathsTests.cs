using ReadinessGate.Collecting;

namespace ReadinessGate.Tests.Collecting;

public sealed class PathsTests
{
    private static readonly ImmutableArray<SourceDocument> Documents =
        [.. new[] { "Program.cs", "src/Api/Program.cs", "src/Shop/Cart.cs" }.Select(path => new SourceDocument(path, "", ""))];

    [Theory]
    [InlineData("/work/shop/src/Shop/Cart.cs", "src/Shop/Cart.cs")]
    [InlineData("file:///work/shop/src/Shop/Cart.cs", "src/Shop/Cart.cs")]
    [InlineData("/elsewhere/src/Shop/Cart.cs", "src/Shop/Cart.cs")]
    [InlineData(@"C:\agent\1\s\src\Shop\Cart.cs", "src/Shop/Cart.cs")]
    [InlineData("file:///C:/agent/src/Shop/Cart.cs", "src/Shop/Cart.cs")]
    [InlineData("/_/src/Shop/Cart.cs", "src/Shop/Cart.cs")]
    [InlineData("/_/Shop/Cart.cs", "src/Shop/Cart.cs")]
    [InlineData("src/Shop/Cart.cs", "src/Shop/Cart.cs")]
    [InlineData("/elsewhere/src/Api/Program.cs", "src/Api/Program.cs")]
    [InlineData("/elsewhere/Program.cs", "Program.cs")]
    public void Finds_a_source_of_the_system(string path, string expected) => Assert.Equal(expected, Paths.Relative(path, "/work/shop", Documents));

    [Theory]
    [InlineData("/home/ana/.nuget/packages/x/X.cs", "X.cs")]
    [InlineData(@"C:\Users\ana\X.cs", "X.cs")]
    [InlineData("/_/lib/X.cs", "X.cs")]
    [InlineData("lib/X.cs", "lib/X.cs")]
    public void Lets_no_absolute_path_out(string path, string expected) => Assert.Equal(expected, Paths.Relative(path, "/work/shop/", Documents));
}
