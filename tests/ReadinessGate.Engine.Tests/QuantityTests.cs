namespace ReadinessGate.Tests;

public sealed class QuantityTests
{
    [Theory]
    [InlineData(0, "0 tests")]
    [InlineData(1, "1 test")]
    [InlineData(2, "2 tests")]
    public void Fits_the_noun_to_the_count(int count, string text) => Assert.Equal(text, Quantity.Of(count, "test"));

    [Fact]
    public void Takes_an_irregular_plural() => Assert.Equal(("1 branch", "2 branches"), (Quantity.Of(1, "branch", "branches"), Quantity.Of(2, "branch", "branches")));

    [Theory]
    [InlineData(79.96, 80, "79.96")]
    [InlineData(79.999, 80, "79.99")]
    [InlineData(79.94, 80, "79.9")]
    [InlineData(80, 80, "80.0")]
    [InlineData(80.06, 80, "80.1")]
    public void Never_rounds_a_percentage_up_to_the_target_it_misses(double value, double target, string text)
    {
        Assert.Equal(text, Quantity.Percent(value, target));
        Assert.Equal(double.Parse(text, System.Globalization.CultureInfo.InvariantCulture), Quantity.Rounded(value, target));
    }
}
