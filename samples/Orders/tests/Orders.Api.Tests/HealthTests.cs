using System.Net;
using Microsoft.Data.Sqlite;

namespace Orders.Api.Tests;

public sealed class HealthTests : IDisposable
{
    private readonly OrdersApp _app = new();
    private readonly HttpClient _http;

    public HealthTests() => _http = _app.CreateClient();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => _app.Dispose();

    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task A_started_service_is_healthy(string path) =>
        Assert.Equal("Healthy", await _http.GetStringAsync(path, Cancel));

    [Fact]
    public async Task Without_its_tables_it_lives_but_is_not_ready()
    {
        await DropOrdersAsync();

        Assert.Equal(HttpStatusCode.OK, (await _http.GetAsync("/health/live", Cancel)).StatusCode);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await _http.GetAsync("/health/ready", Cancel)).StatusCode);
    }

    [Fact]
    public async Task An_unforeseen_error_is_a_problem_of_the_server_without_details()
    {
        await DropOrdersAsync();

        var response = await _http.GetAsync("/orders", Cancel);

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.False((await OrdersClient.ProblemAsync(response)).TryGetProperty("detail", out _));
    }

    private async Task DropOrdersAsync()
    {
        await using var connection = new SqliteConnection($"Data Source={_app.DatabasePath}");
        await connection.OpenAsync(Cancel);
        await using var command = connection.CreateCommand();
        command.CommandText = "DROP TABLE order_lines; DROP TABLE order_discounts; DROP TABLE orders;";
        await command.ExecuteNonQueryAsync(Cancel);
    }
}
