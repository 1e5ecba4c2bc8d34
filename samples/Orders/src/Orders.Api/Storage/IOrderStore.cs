using Orders.Domain;

namespace Orders.Api.Storage;

/// <summary>Keeps orders.</summary>
public interface IOrderStore
{
    /// <summary>Stores a new order.</summary>
    Task AddAsync(Order order, CancellationToken cancel);

    /// <summary>Stores the next version of an order.</summary>
    /// <exception cref="ConcurrentChangeException">The stored version is not the one before it.</exception>
    Task UpdateAsync(Order order, CancellationToken cancel);

    /// <summary>The order with this number, or null.</summary>
    Task<Order?> FindAsync(Guid id, CancellationToken cancel);

    /// <summary>Orders from the newest to the oldest.</summary>
    /// <param name="status">Only orders of this status; null means all.</param>
    /// <param name="skip">How many to leave out, 0 or more.</param>
    /// <param name="take">How many to return at most.</param>
    /// <param name="cancel">Ends the query early.</param>
    Task<IReadOnlyList<Order>> ListAsync(OrderStatus? status, int skip, int take, CancellationToken cancel);
}
