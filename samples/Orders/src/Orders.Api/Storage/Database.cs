using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;

namespace Orders.Api.Storage;

/// <summary>Opens connections to the SQLite file.</summary>
public sealed class Database(IOptions<StorageOptions> options)
{
    private readonly string _connectionString =
        new SqliteConnectionStringBuilder(options.Value.ConnectionString) { ForeignKeys = true }.ToString();

    /// <summary>An open connection; the caller closes it.</summary>
    public async Task<SqliteConnection> OpenAsync(CancellationToken cancel)
    {
        var connection = new SqliteConnection(_connectionString);
        try
        {
            await connection.OpenAsync(cancel);
            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }
}
