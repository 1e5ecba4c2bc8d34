namespace Orders.Api.Storage;

/// <summary>Creates the tables before the first request; an existing file is left as it is.</summary>
public sealed class SchemaInitializer(Database database) : IHostedService
{
    private const string Schema = """
        PRAGMA journal_mode = WAL;
        CREATE TABLE IF NOT EXISTS orders (
            id TEXT PRIMARY KEY,
            customer TEXT NOT NULL,
            tier TEXT NOT NULL,
            currency TEXT NOT NULL,
            subtotal TEXT NOT NULL,
            status TEXT NOT NULL,
            placed_at TEXT NOT NULL,
            changed_at TEXT NOT NULL,
            version INTEGER NOT NULL
        );
        CREATE INDEX IF NOT EXISTS orders_by_status ON orders (status, placed_at);
        CREATE TABLE IF NOT EXISTS order_lines (
            order_id TEXT NOT NULL REFERENCES orders (id),
            position INTEGER NOT NULL,
            sku TEXT NOT NULL,
            quantity INTEGER NOT NULL,
            unit_price TEXT NOT NULL,
            PRIMARY KEY (order_id, position)
        );
        CREATE TABLE IF NOT EXISTS order_discounts (
            order_id TEXT NOT NULL REFERENCES orders (id),
            position INTEGER NOT NULL,
            reason TEXT NOT NULL,
            amount TEXT NOT NULL,
            PRIMARY KEY (order_id, position)
        );
        """;

    /// <inheritdoc />
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = Schema;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <inheritdoc />
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
