using Microsoft.Data.Sqlite;

namespace Orders.Api.Storage;

/// <summary>Commands with their parameters in one expression.</summary>
internal static class SqliteCommandExtensions
{
    internal static SqliteCommand Command(this SqliteConnection connection, string sql, params (string Name, object Value)[] parameters)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in parameters)
            command.Parameters.AddWithValue(name, value);
        return command;
    }

    internal static async Task<int> RunAsync(this SqliteCommand command, CancellationToken cancel)
    {
        await using (command)
            return await command.ExecuteNonQueryAsync(cancel);
    }
}
