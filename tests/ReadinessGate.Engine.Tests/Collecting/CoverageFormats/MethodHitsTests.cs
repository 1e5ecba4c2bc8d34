using System.Text;
using ReadinessGate.Collecting.CoverageFormats;

namespace ReadinessGate.Tests.Collecting.CoverageFormats;

public sealed class MethodHitsTests
{
    [Theory]
    [InlineData("Add", "(System.Int32)", "Add(System.Int32)", "")]
    [InlineData("Each<(int, int)>", "()", "Each<(int, int)>()", "")]
    [InlineData("Main", "", "Main", "")]
    public void The_same_method_has_one_key_whatever_a_producer_calls_its_signature(string name, string signature, string otherName, string otherSignature) =>
        Assert.Equal(Key("Shop.Cart", name, signature), Key("Shop.Cart", otherName, otherSignature));

    [Theory]
    [InlineData("Shop.Cart", "Add", "(System.Int32)", "Shop.Cart", "Add", "(System.Int64)")]
    [InlineData("Shop.Cart", "Add", "", "Shop.CartA", "dd", "")]
    [InlineData("Shop.Cart", "Removes", "", "Shop.Cart", "Removed", "")]
    [InlineData("Shop", "A12345678", "", "Shop", "B12345678", "")]
    [InlineData("Shop", "1234567A", "", "Shop", "1234567B", "")]
    public void Other_methods_have_other_keys(string type, string name, string signature, string otherType, string otherName, string otherSignature) =>
        Assert.NotEqual(Key(type, name, signature), Key(otherType, otherName, otherSignature));

    [Fact]
    public void A_hundred_thousand_methods_that_look_alike_have_as_many_keys() =>
        Assert.Equal(100_000, Enumerable.Range(0, 100_000).Select(number => Key($"App.Service{number / 100}", $"Handle{number % 100}", "(System.String)")).Distinct().Count());

    private static ulong Key(string type, string name, string signature) => MethodHits.KeyOf(Encoding.UTF8.GetBytes(type), Encoding.UTF8.GetBytes(name), Encoding.UTF8.GetBytes(signature));
}
