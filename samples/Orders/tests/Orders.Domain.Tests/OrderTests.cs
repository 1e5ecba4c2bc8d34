using Orders.Domain.Pricing;
using Orders.Domain.Validation;

namespace Orders.Domain.Tests;

public sealed class OrderTests
{
    [Fact]
    public void A_new_order_is_placed_and_priced()
    {
        var order = Some.Order();

        Assert.Equal(new OrderProgress(OrderStatus.Placed, Some.Monday, Some.Monday, 1), order.Progress);
        Assert.Equal(Some.Euro(25), order.Quote.Total);
        Assert.Equal(new OrderLine("BOOK-1", 2, Some.Euro(12.50m)), Assert.Single(order.Lines));
    }

    [Fact]
    public void A_draft_that_breaks_rules_is_refused_with_all_of_them()
    {
        var draft = Some.Draft() with { Customer = "", Currency = "euro" };

        var refused = Assert.Throws<InvalidDraftException>(() => Order.Place(Guid.NewGuid(), draft, Pricer.Standard, Some.Monday));

        Assert.Equal(["customer", "currency"], refused.Violations.Select(violation => violation.Field));
        Assert.Contains("customer: must be", refused.Message);
    }

    [Fact]
    public void Confirming_and_shipping_moves_it_on_and_counts_versions()
    {
        var tuesday = Some.Monday.AddDays(1);

        var shipped = Some.Order().Confirm(Some.Monday).Ship(tuesday);

        Assert.Equal(new OrderProgress(OrderStatus.Shipped, Some.Monday, tuesday, 3), shipped.Progress);
    }

    [Fact]
    public void A_step_leaves_the_earlier_order_and_its_price_alone()
    {
        var placed = Some.Order();

        var cancelled = placed.Cancel(Some.Monday);

        Assert.Equal(OrderStatus.Placed, placed.Progress.Status);
        Assert.Equal(OrderStatus.Cancelled, cancelled.Progress.Status);
        Assert.Equal((placed.Id, placed.Customer, placed.Tier), (cancelled.Id, cancelled.Customer, cancelled.Tier));
        Assert.Same(placed.Quote, cancelled.Quote);
    }

    [Fact]
    public void A_shipped_order_cannot_be_cancelled()
    {
        var shipped = Some.Order().Confirm(Some.Monday).Ship(Some.Monday);

        var refused = Assert.Throws<InvalidTransitionException>(() => shipped.Cancel(Some.Monday));

        Assert.Equal((OrderStatus.Shipped, OrderStatus.Cancelled), (refused.From, refused.To));
    }
}
