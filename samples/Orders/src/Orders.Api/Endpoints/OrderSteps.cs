using Orders.Api.Storage;
using Orders.Domain;
using Orders.Domain.Pricing;

namespace Orders.Api.Endpoints;

/// <summary>Takes the steps of an order's life: asks the domain, stores the answer, logs it.</summary>
public sealed partial class OrderSteps(IOrderStore store, Pricer pricer, TimeProvider clock, ILogger<OrderSteps> logger)
{
    /// <summary>Places a new order.</summary>
    public async Task<Order> PlaceAsync(OrderDraft draft, CancellationToken cancel)
    {
        var order = Order.Place(Guid.CreateVersion7(), draft, pricer, clock.GetUtcNow());
        await store.AddAsync(order, cancel);
        LogStep(order.Id, order.Progress.Status);
        return order;
    }

    /// <summary>Takes one step with an order; null when there is no such order.</summary>
    public async Task<Order?> TakeAsync(Guid id, Func<Order, DateTimeOffset, Order> step, CancellationToken cancel)
    {
        if (await store.FindAsync(id, cancel) is not { } order)
            return null;

        var changed = step(order, clock.GetUtcNow());
        await store.UpdateAsync(changed, cancel);
        LogStep(changed.Id, changed.Progress.Status);
        return changed;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Order {OrderId} is now {Status}")]
    private partial void LogStep(Guid orderId, OrderStatus status);
}
