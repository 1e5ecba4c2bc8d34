namespace Orders.Domain;

/// <summary>How far an order has come.</summary>
/// <param name="Status">Where the order stands.</param>
/// <param name="PlacedAt">When it was placed.</param>
/// <param name="ChangedAt">When its status last changed.</param>
/// <param name="Version">Counts the changes, from 1; a store uses it to notice two writers.</param>
public sealed record OrderProgress(OrderStatus Status, DateTimeOffset PlacedAt, DateTimeOffset ChangedAt, int Version)
{
    /// <summary>The progress of an order placed now.</summary>
    public static OrderProgress Begin(DateTimeOffset now) => new(OrderStatus.Placed, now, now, 1);

    /// <summary>The progress after one more step.</summary>
    /// <exception cref="InvalidTransitionException">The status does not allow the step.</exception>
    public OrderProgress MoveTo(OrderStatus to, DateTimeOffset now) =>
        OrderTransitions.Allow(Status, to)
            ? new(to, PlacedAt, now, Version + 1)
            : throw new InvalidTransitionException(Status, to);
}
