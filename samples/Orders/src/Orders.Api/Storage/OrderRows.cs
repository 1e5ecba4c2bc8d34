using System.Globalization;
using Microsoft.Data.Sqlite;
using Orders.Domain;
using Orders.Domain.Pricing;

namespace Orders.Api.Storage;

/// <summary>Turns rows into orders, and values into the text that rows hold.</summary>
internal static class OrderRows
{
    internal static string Text(Guid id) => id.ToString("D");

    internal static string Text(Money money) => money.Amount.ToString("F2", CultureInfo.InvariantCulture);

    internal static string Text(DateTimeOffset time) => time.UtcDateTime.ToString("O", CultureInfo.InvariantCulture);

    internal static async Task<IReadOnlyList<Order>> ReadAsync(SqliteConnection connection, SqliteCommand command, CancellationToken cancel)
    {
        var orders = new List<Order>();
        await using var row = await command.ExecuteReaderAsync(cancel);
        while (await row.ReadAsync(cancel))
            orders.Add(await OrderAsync(connection, row, cancel));
        return orders;
    }

    private static async Task<Order> OrderAsync(SqliteConnection connection, SqliteDataReader row, CancellationToken cancel)
    {
        var id = row.GetString(row.GetOrdinal("id"));
        var currency = row.GetString(row.GetOrdinal("currency"));
        var lines = await ListAsync(
            connection,
            "SELECT sku, quantity, unit_price FROM order_lines WHERE order_id = $id ORDER BY position",
            id,
            line => new OrderLine(line.GetString(0), line.GetInt32(1), Amount(line.GetString(2), currency)),
            cancel);
        var discounts = await ListAsync(
            connection,
            "SELECT reason, amount FROM order_discounts WHERE order_id = $id ORDER BY position",
            id,
            discount => new Discount(discount.GetString(0), Amount(discount.GetString(1), currency)),
            cancel);
        return new(
            Guid.Parse(id),
            row.GetString(row.GetOrdinal("customer")),
            Enum.Parse<CustomerTier>(row.GetString(row.GetOrdinal("tier"))),
            lines,
            new Quote(Amount(row.GetString(row.GetOrdinal("subtotal")), currency), discounts),
            Progress(row));
    }

    private static OrderProgress Progress(SqliteDataReader row) => new(
        Enum.Parse<OrderStatus>(row.GetString(row.GetOrdinal("status"))),
        Time(row.GetString(row.GetOrdinal("placed_at"))),
        Time(row.GetString(row.GetOrdinal("changed_at"))),
        row.GetInt32(row.GetOrdinal("version")));

    private static async Task<IReadOnlyList<T>> ListAsync<T>(
        SqliteConnection connection, string sql, string orderId, Func<SqliteDataReader, T> read, CancellationToken cancel)
    {
        await using var command = connection.Command(sql, ("$id", orderId));
        await using var row = await command.ExecuteReaderAsync(cancel);
        var found = new List<T>();
        while (await row.ReadAsync(cancel))
            found.Add(read(row));
        return found;
    }

    private static Money Amount(string text, string currency) => Money.Of(decimal.Parse(text, CultureInfo.InvariantCulture), currency);

    private static DateTimeOffset Time(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
}
