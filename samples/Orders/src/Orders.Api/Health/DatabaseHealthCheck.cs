using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Orders.Api.Storage;

namespace Orders.Api.Health;

/// <summary>Healthy while orders can be read; a readable file without the tables is not enough.</summary>
public sealed class DatabaseHealthCheck(Database database) : IHealthCheck
{
    /// <inheritdoc />
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await using var connection = await database.OpenAsync(cancellationToken);
            await connection.Command("SELECT 1 FROM orders LIMIT 1").RunAsync(cancellationToken);
            return HealthCheckResult.Healthy();
        }
        catch (SqliteException exception)
        {
            return new(context.Registration.FailureStatus, "The orders cannot be read.", exception);
        }
    }
}
