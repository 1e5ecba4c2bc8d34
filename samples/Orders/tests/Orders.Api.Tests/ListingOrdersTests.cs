using System.Net;
using Orders.Domain;

namespace Orders.Api.Tests;

public sealed class ListingOrdersTests : IDisposable
{
    private readonly OrdersApp _app = new();
    private readonly HttpClient _http;
    private readonly OrdersClient _client;

    public ListingOrdersTests()
    {
        _http = _app.CreateClient();
        _client = new(_http);
    }

    public void Dispose() => _app.Dispose();

    [Fact]
    public async Task The_newest_order_comes_first()
    {
        var first = await _client.PlaceAsync();
        var second = await _client.PlaceAsync();

        Assert.Equal([second.Id, first.Id], (await _client.ListAsync()).Select(order => order.Id));
    }

    [Fact]
    public async Task A_status_selects()
    {
        var confirmed = await _client.PlaceAsync();
        await _client.PlaceAsync();
        await _client.StepAsync(confirmed.Id, "confirm");

        var found = Assert.Single(await _client.ListAsync("?status=Confirmed"));

        Assert.Equal((confirmed.Id, OrderStatus.Confirmed), (found.Id, found.Status));
    }

    [Fact]
    public async Task A_page_leaves_out_and_stops()
    {
        foreach (var customer in new[] { "C-1", "C-2", "C-3" })
            await _client.PlaceAsync(OrdersClient.Books(customer: customer));

        Assert.Equal("C-2", Assert.Single(await _client.ListAsync("?skip=1&take=1")).Customer);
    }

    [Theory]
    [InlineData("?take=0", "take")]
    [InlineData("?take=101", "take")]
    [InlineData("?skip=-1", "skip")]
    public async Task A_page_out_of_range_is_refused(string query, string parameter)
    {
        var response = await _http.GetAsync($"/orders{query}", TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.True((await OrdersClient.ProblemAsync(response)).GetProperty("errors").TryGetProperty(parameter, out _));
    }

    [Fact]
    public async Task Orders_outlive_the_process()
    {
        var placed = await _client.PlaceAsync();
        using var restarted = _app.Again();

        var found = await new OrdersClient(restarted.CreateClient()).GetAsync(placed.Id);

        Assert.Equivalent(placed, found, strict: true);
    }
}
