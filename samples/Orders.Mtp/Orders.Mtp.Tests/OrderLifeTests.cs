using Orders.Domain;
using Orders.Domain.Pricing;
using Orders.Domain.Validation;

namespace Orders.Mtp.Tests;

public sealed class OrderLifeTests
{
    private static readonly DateTimeOffset Monday = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void An_order_goes_from_placed_to_shipped() =>
        Assert.Equal(OrderStatus.Shipped, Place().Confirm(Monday).Ship(Monday).Progress.Status);

    [Fact]
    public void A_confirmed_order_can_still_be_cancelled() =>
        Assert.Equal(OrderStatus.Cancelled, Place().Confirm(Monday).Cancel(Monday).Progress.Status);

    [Fact]
    public void An_order_is_confirmed_only_once() =>
        Assert.Throws<InvalidTransitionException>(() => Place().Confirm(Monday).Confirm(Monday));

    [Fact]
    public void An_order_without_lines_is_refused() =>
        Assert.Equal("lines", Assert.Single(Assert.Throws<InvalidDraftException>(() => Place(lines: [])).Violations).Field);

    [Theory]
    [InlineData(CustomerTier.Standard, 100)]
    [InlineData(CustomerTier.Silver, 98)]
    [InlineData(CustomerTier.Gold, 95)]
    public void The_tier_decides_the_price(CustomerTier tier, int total) =>
        Assert.Equal(Money.Of(total, "EUR"), Place(tier).Quote.Total);

    [Theory]
    [InlineData(OrderStatus.Placed)]
    [InlineData(OrderStatus.Confirmed)]
    [InlineData(OrderStatus.Shipped)]
    [InlineData(OrderStatus.Cancelled)]
    public void No_order_becomes_placed_again(OrderStatus from) => Assert.False(OrderTransitions.Allow(from, OrderStatus.Placed));

    private static Order Place(CustomerTier tier = CustomerTier.Standard, DraftLine[]? lines = null) =>
        Order.Place(Guid.NewGuid(), new("C-100", tier, "EUR", lines ?? [new("BOOK-1", 4, 25)]), Pricer.Standard, Monday);
}
