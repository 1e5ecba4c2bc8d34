using Microsoft.Data.Sqlite;
using Orders.Domain;

namespace Orders.Api.Storage;

/// <summary>Keeps orders in SQLite. Amounts are text: SQLite has no exact decimal number.</summary>
public sealed class SqliteOrderStore(Database database) : IOrderStore
{
    private const string InsertOrder = """
        INSERT INTO orders (id, customer, tier, currency, subtotal, status, placed_at, changed_at, version)
        VALUES ($id, $customer, $tier, $currency, $subtotal, $status, $placed, $changed, $version)
        """;

    private const string InsertLine = """
        INSERT INTO order_lines (order_id, position, sku, quantity, unit_price) VALUES ($order, $position, $sku, $quantity, $price)
        """;

    private const string InsertDiscount = """
        INSERT INTO order_discounts (order_id, position, reason, amount) VALUES ($order, $position, $reason, $amount)
        """;

    private const string UpdateOrder = """
        UPDATE orders SET status = $status, changed_at = $changed, version = $version WHERE id = $id AND version = $version - 1
        """;

    /// <inheritdoc />
    public async Task AddAsync(Order order, CancellationToken cancel)
    {
        await using var connection = await database.OpenAsync(cancel);
        await using var transaction = connection.BeginTransaction();
        await connection.Command(InsertOrder, Columns(order)).RunAsync(cancel);
        for (var i = 0; i < order.Lines.Count; i++)
            await AddLineAsync(connection, order, i, cancel);
        for (var i = 0; i < order.Quote.Discounts.Count; i++)
            await AddDiscountAsync(connection, order, i, cancel);
        await transaction.CommitAsync(cancel);
    }

    /// <inheritdoc />
    public async Task UpdateAsync(Order order, CancellationToken cancel)
    {
        await using var connection = await database.OpenAsync(cancel);
        var changed = await connection.Command(
            UpdateOrder,
            ("$id", OrderRows.Text(order.Id)),
            ("$status", order.Progress.Status.ToString()),
            ("$changed", OrderRows.Text(order.Progress.ChangedAt)),
            ("$version", order.Progress.Version)).RunAsync(cancel);
        if (changed == 0)
            throw new ConcurrentChangeException(order.Id);
    }

    /// <inheritdoc />
    public async Task<Order?> FindAsync(Guid id, CancellationToken cancel)
    {
        await using var connection = await database.OpenAsync(cancel);
        await using var command = connection.Command("SELECT * FROM orders WHERE id = $id", ("$id", OrderRows.Text(id)));
        var found = await OrderRows.ReadAsync(connection, command, cancel);
        return found.SingleOrDefault();
    }

    /// <inheritdoc />
    public async Task<IReadOnlyList<Order>> ListAsync(OrderStatus? status, int skip, int take, CancellationToken cancel)
    {
        await using var connection = await database.OpenAsync(cancel);
        await using var command = connection.Command(
            "SELECT * FROM orders WHERE $status = '' OR status = $status ORDER BY placed_at DESC, id DESC LIMIT $take OFFSET $skip",
            ("$status", status?.ToString() ?? ""),
            ("$take", take),
            ("$skip", skip));
        return await OrderRows.ReadAsync(connection, command, cancel);
    }

    private static (string Name, object Value)[] Columns(Order order) =>
    [
        ("$id", OrderRows.Text(order.Id)),
        ("$customer", order.Customer),
        ("$tier", order.Tier.ToString()),
        ("$currency", order.Quote.Subtotal.Currency),
        ("$subtotal", OrderRows.Text(order.Quote.Subtotal)),
        ("$status", order.Progress.Status.ToString()),
        ("$placed", OrderRows.Text(order.Progress.PlacedAt)),
        ("$changed", OrderRows.Text(order.Progress.ChangedAt)),
        ("$version", order.Progress.Version),
    ];

    private static Task<int> AddLineAsync(SqliteConnection connection, Order order, int position, CancellationToken cancel) =>
        connection.Command(
            InsertLine,
            ("$order", OrderRows.Text(order.Id)),
            ("$position", position),
            ("$sku", order.Lines[position].Sku),
            ("$quantity", order.Lines[position].Quantity),
            ("$price", OrderRows.Text(order.Lines[position].UnitPrice))).RunAsync(cancel);

    private static Task<int> AddDiscountAsync(SqliteConnection connection, Order order, int position, CancellationToken cancel) =>
        connection.Command(
            InsertDiscount,
            ("$order", OrderRows.Text(order.Id)),
            ("$position", position),
            ("$reason", order.Quote.Discounts[position].Reason),
            ("$amount", OrderRows.Text(order.Quote.Discounts[position].Amount))).RunAsync(cancel);
}
