namespace Orders.Domain;

/// <summary>The state machine of an order.</summary>
/// <remarks>Placed → Confirmed → Shipped; Cancelled can be reached until the order is shipped.</remarks>
public static class OrderTransitions
{
    /// <summary>Whether an order may go from one status to the other in one step.</summary>
    public static bool Allow(OrderStatus from, OrderStatus to) => (from, to) switch
    {
        (OrderStatus.Placed, OrderStatus.Confirmed) => true,
        (OrderStatus.Placed, OrderStatus.Cancelled) => true,
        (OrderStatus.Confirmed, OrderStatus.Shipped) => true,
        (OrderStatus.Confirmed, OrderStatus.Cancelled) => true,
        _ => false,
    };

    /// <summary>Whether nothing can follow this status.</summary>
    public static bool IsFinal(OrderStatus status) => Enum.GetValues<OrderStatus>().All(next => !Allow(status, next));
}
