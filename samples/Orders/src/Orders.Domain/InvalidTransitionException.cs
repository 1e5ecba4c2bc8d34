namespace Orders.Domain;

/// <summary>An order was asked for a step that its status does not allow.</summary>
public sealed class InvalidTransitionException(OrderStatus from, OrderStatus to)
    : InvalidOperationException($"An order that is {from} cannot become {to}.")
{
    /// <summary>The status of the order, which stays as it was.</summary>
    public OrderStatus From { get; } = from;

    /// <summary>The status that was asked for.</summary>
    public OrderStatus To { get; } = to;
}
