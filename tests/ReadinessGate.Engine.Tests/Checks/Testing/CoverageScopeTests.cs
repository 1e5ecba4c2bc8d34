using ReadinessGate.Checks.Testing;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Checks.Testing;

public sealed class CoverageScopeTests
{
    private static readonly Coverage Coverage = Sample.Coverage(
        Sample.File("src/Shop/Cart.cs", 1, 1, "Shop", "Shop.Cart"),
        Sample.File("src/Shop/CartItem.cs", 1, 1, "Shop", "Shop.CartItem`1"),
        Sample.File("src/Shop/Nested.cs", 1, 1, "Shop", "Shop.Cart/Nested"),
        Sample.File("src/Tools/Tool.cs", 1, 1, "Shop.Tools", "Shop.Tools.Tool"));

    [Theory]
    [InlineData("Shop", "Cart CartItem Nested")]
    [InlineData("shop", "")]
    [InlineData("Shop.Tools", "Tool")]
    [InlineData("Shop.Cart", "Cart Nested")]
    [InlineData("Shop.CartItem", "CartItem")]
    [InlineData("Shop.Cart*", "Cart CartItem Nested")]
    [InlineData("Shop.*", "Cart CartItem Nested Tool")]
    [InlineData("src/*/Cart*.cs", "Cart CartItem")]
    [InlineData("src/Tools/**", "Tool")]
    [InlineData("../**", "")]
    public void Cuts_by_assembly_namespace_or_path(string match, string files) =>
        Assert.Equal(files, string.Join(' ', CoverageScope.Cut(Coverage, match).Select(file => Path.GetFileNameWithoutExtension(file.Path))));

    [Fact]
    public void Leaves_lines_of_other_types_in_the_same_file_out()
    {
        var file = Sample.File("a.cs", 1, 1, type: "A.One") with { Lines = [new(1, 1, 0, 0, "A.One"), new(2, 0, 0, 0, "B.Two")], Methods = [new("A.One", "M()", true), new("B.Two", "M()", false)] };
        var cut = Assert.Single(CoverageScope.Cut(Sample.Coverage(file), "A"));
        Assert.Equal((1, 1), (cut.Lines.Length, cut.Methods.Length));
    }
}
