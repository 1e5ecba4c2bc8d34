using Microsoft.Extensions.DependencyInjection;
using Orders.Api.Storage;
using Orders.Domain;
using Orders.Domain.Pricing;

namespace Orders.Api.Tests;

public sealed class SqliteOrderStoreTests(OrdersApp app) : IClassFixture<OrdersApp>
{
    private static readonly DateTimeOffset Monday = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_second_of_two_writers_is_told()
    {
        app.StartServer();
        var store = app.Services.GetRequiredService<IOrderStore>();
        var draft = new OrderDraft("C-100", CustomerTier.Standard, "EUR", [new("BOOK-1", 1, 5)]);
        var order = Order.Place(Guid.NewGuid(), draft, Pricer.Standard, Monday);
        await store.AddAsync(order, Cancel);
        await store.UpdateAsync(order.Confirm(Monday), Cancel);

        var late = await Assert.ThrowsAsync<ConcurrentChangeException>(() => store.UpdateAsync(order.Cancel(Monday), Cancel));

        Assert.Contains(order.Id.ToString(), late.Message);
        Assert.Equal(OrderStatus.Confirmed, (await store.FindAsync(order.Id, Cancel))?.Progress.Status);
    }
}
