namespace Orders.Domain.Tests;

public sealed class MoneyTests
{
    [Fact]
    public void Adds_two_amounts_of_one_currency() => Assert.Equal(Some.Euro(12.75m), Some.Euro(12.50m) + Some.Euro(0.25m));

    [Fact]
    public void Goes_below_zero_when_more_is_taken_away() => Assert.Equal(Some.Euro(-1), Some.Euro(1) - Some.Euro(2));

    [Fact]
    public void Multiplies_by_a_quantity() => Assert.Equal(Some.Euro(37.50m), Some.Euro(12.50m) * 3);

    [Theory]
    [InlineData("0.125", "0.12")]
    [InlineData("0.135", "0.14")]
    [InlineData("0.1251", "0.13")]
    public void Rounds_a_half_to_the_even_cent(string amount, string expected) =>
        Assert.Equal(decimal.Parse(expected), Some.Euro(decimal.Parse(amount)).Amount);

    [Fact]
    public void Takes_a_share_in_percent() => Assert.Equal(Some.Euro(0.62m), Some.Euro(12.50m).Percent(5));

    [Fact]
    public void Finds_the_smaller_amount_on_either_side()
    {
        Assert.Equal(Some.Euro(1), Money.Min(Some.Euro(1), Some.Euro(2)));
        Assert.Equal(Some.Euro(1), Money.Min(Some.Euro(2), Some.Euro(1)));
    }

    [Fact]
    public void Refuses_to_mix_currencies()
    {
        var mismatch = Assert.Throws<CurrencyMismatchException>(() => Some.Euro(1) + Money.Of(1, "USD"));

        Assert.Equal(("EUR", "USD"), (mismatch.Expected, mismatch.Actual));
    }

    [Theory]
    [InlineData("eur")]
    [InlineData("EURO")]
    [InlineData("E1R")]
    [InlineData("")]
    public void Refuses_what_is_not_a_currency(string currency) =>
        Assert.Contains($"'{currency}'", Assert.Throws<ArgumentException>(() => Money.Of(1, currency)).Message);

    [Fact]
    public void Starts_at_zero() => Assert.Equal(0, Money.Zero("CHF").Amount);

    [Fact]
    public void Prints_two_decimals_and_the_currency() => Assert.Equal("12.50 EUR", Some.Euro(12.5m).ToString());
}
