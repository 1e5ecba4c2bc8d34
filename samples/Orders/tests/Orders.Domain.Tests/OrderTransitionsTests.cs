namespace Orders.Domain.Tests;

public sealed class OrderTransitionsTests
{
    [Theory]
    [InlineData(OrderStatus.Placed, OrderStatus.Confirmed)]
    [InlineData(OrderStatus.Placed, OrderStatus.Cancelled)]
    [InlineData(OrderStatus.Confirmed, OrderStatus.Shipped)]
    [InlineData(OrderStatus.Confirmed, OrderStatus.Cancelled)]
    public void Allows_the_steps_of_an_order(OrderStatus from, OrderStatus to) => Assert.True(OrderTransitions.Allow(from, to));

    [Theory]
    [InlineData(OrderStatus.Placed, OrderStatus.Shipped)]
    [InlineData(OrderStatus.Confirmed, OrderStatus.Placed)]
    [InlineData(OrderStatus.Confirmed, OrderStatus.Confirmed)]
    [InlineData(OrderStatus.Shipped, OrderStatus.Cancelled)]
    [InlineData(OrderStatus.Cancelled, OrderStatus.Confirmed)]
    public void Refuses_every_other_step(OrderStatus from, OrderStatus to) => Assert.False(OrderTransitions.Allow(from, to));

    [Theory]
    [InlineData(OrderStatus.Placed, false)]
    [InlineData(OrderStatus.Confirmed, false)]
    [InlineData(OrderStatus.Shipped, true)]
    [InlineData(OrderStatus.Cancelled, true)]
    public void Knows_where_an_order_ends(OrderStatus status, bool final) => Assert.Equal(final, OrderTransitions.IsFinal(status));
}
