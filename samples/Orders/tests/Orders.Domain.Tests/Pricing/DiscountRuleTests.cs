using Orders.Domain.Pricing;

namespace Orders.Domain.Tests.Pricing;

public sealed class DiscountRuleTests
{
    [Theory]
    [InlineData(9, null)]
    [InlineData(10, 5.0)]
    [InlineData(11, 5.5)]
    public void Volume_counts_from_the_minimum_quantity(int quantity, double? expected) =>
        Assert.Equal((decimal?)expected, new VolumeDiscount(10, 5).On([Some.Line(quantity)], CustomerTier.Standard)?.Amount.Amount);

    [Fact]
    public void Volume_looks_at_each_line_by_itself()
    {
        OrderLine[] lines = [Some.Line(6, 10, "A"), Some.Line(6, 10, "B"), Some.Line(10, 2, "C"), Some.Line(10, 4, "D")];

        Assert.Equal(new Discount("10 pieces or more", Some.Euro(3)), new VolumeDiscount(10, 5).On(lines, CustomerTier.Standard));
    }

    [Theory]
    [InlineData(499.99, null)]
    [InlineData(500.00, 15.00)]
    public void Basket_counts_from_the_minimum_subtotal(double price, double? expected) =>
        Assert.Equal((decimal?)expected, new BasketDiscount(500, 3).On([Some.Line(1, (decimal)price)], CustomerTier.Gold)?.Amount.Amount);

    [Theory]
    [InlineData(CustomerTier.Standard, null)]
    [InlineData(CustomerTier.Silver, 0.2)]
    [InlineData(CustomerTier.Gold, 0.5)]
    public void Loyalty_follows_the_tier(CustomerTier tier, double? expected) =>
        Assert.Equal((decimal?)expected, new LoyaltyDiscount().On([Some.Line()], tier)?.Amount.Amount);
}
