using System.Net;
using System.Net.Http.Json;
using System.Text;
using Orders.Domain;

namespace Orders.Api.Tests;

public sealed class PlacingOrdersTests(OrdersApp app) : IClassFixture<OrdersApp>
{
    private readonly HttpClient _http = app.CreateClient();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_new_order_is_priced_and_found_where_the_answer_says()
    {
        var response = await _http.PostAsJsonAsync("/orders", OrdersClient.Books(), Cancel);

        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
        var order = await OrdersClient.OrderAsync(response);
        Assert.Equal((OrderStatus.Placed, "EUR", 25m, 25m), (order.Status, order.Currency, order.Subtotal, order.Total));
        var found = await OrdersClient.OrderAsync(await _http.GetAsync(response.Headers.Location, Cancel));
        Assert.Equivalent(order, found, strict: true);
    }

    [Fact]
    public async Task Discounts_survive_the_way_through_the_database()
    {
        var client = new OrdersClient(_http);

        var placed = await client.PlaceAsync(OrdersClient.Books(quantity: 40, tier: "Gold"));

        var found = await client.GetAsync(placed.Id);
        Assert.Equal(["10 pieces or more", "order of 500 or more", "Gold customer"], found?.Discounts.Select(discount => discount.Reason));
        Assert.Equal(450m, found?.Total);
    }

    [Fact]
    public async Task Every_broken_rule_is_named_at_once()
    {
        var body = new { customer = "", tier = "Gold", currency = "euro", lines = new[] { new { sku = "BOOK-1", quantity = 0, unitPrice = 1 } } };

        var response = await _http.PostAsJsonAsync("/orders", body, Cancel);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        var errors = (await OrdersClient.ProblemAsync(response)).GetProperty("errors");
        Assert.Equal(["customer", "currency", "lines[0].quantity"], errors.EnumerateObject().Select(error => error.Name));
    }

    [Theory]
    [InlineData("{}", "lines")]
    [InlineData("""{"customer":"C-1","currency":"EUR","lines":[null]}""", "lines[0].sku")]
    public async Task Missing_parts_count_as_empty(string body, string field)
    {
        var response = await _http.PostAsync("/orders", new StringContent(body, Encoding.UTF8, "application/json"), Cancel);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.True((await OrdersClient.ProblemAsync(response)).GetProperty("errors").TryGetProperty(field, out _));
    }

    [Theory]
    [InlineData("{")]
    [InlineData("""{"tier":"Platinum"}""")]
    public async Task A_body_that_cannot_be_read_is_a_bad_request(string body)
    {
        var response = await _http.PostAsync("/orders", new StringContent(body, Encoding.UTF8, "application/json"), Cancel);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }
}
