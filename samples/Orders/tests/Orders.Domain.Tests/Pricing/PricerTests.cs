using Orders.Domain.Pricing;

namespace Orders.Domain.Tests.Pricing;

public sealed class PricerTests
{
    [Fact]
    public void A_small_order_costs_what_its_lines_cost()
    {
        var quote = Pricer.Standard.Price([Some.Line(2, 12.50m), Some.Line(1, 5, "PEN-1")], CustomerTier.Standard);

        Assert.Equal(Some.Euro(30), quote.Total);
        Assert.Empty(quote.Discounts);
    }

    [Fact]
    public void Discounts_add_up_and_none_is_taken_of_another()
    {
        var quote = Pricer.Standard.Price([Some.Line(10, 60)], CustomerTier.Silver);

        Assert.Equal(Some.Euro(600), quote.Subtotal);
        Assert.Equal([30m, 18m, 12m], quote.Discounts.Select(discount => discount.Amount.Amount));
        Assert.Equal(Some.Euro(540), quote.Total);
    }

    [Fact]
    public void Discounts_stop_at_the_cap()
    {
        var quote = Pricer.Standard.Price([Some.Line(10, 60)], CustomerTier.Gold);

        Assert.Equal([30m, 18m, 12m], quote.Discounts.Select(discount => discount.Amount.Amount));
    }

    [Fact]
    public void A_discount_that_the_cap_leaves_nothing_of_is_not_shown()
    {
        var pricer = new Pricer([new BasketDiscount(1, 10), new LoyaltyDiscount()], 10);

        var quote = pricer.Price([Some.Line()], CustomerTier.Gold);

        Assert.Equal("order of 1 or more", Assert.Single(quote.Discounts).Reason);
    }

    [Fact]
    public void Lines_of_two_currencies_have_no_price() => Assert.Throws<CurrencyMismatchException>(() =>
        Pricer.Standard.Price([Some.Line(), new("PEN-1", 1, Money.Of(1, "USD"))], CustomerTier.Standard));
}
