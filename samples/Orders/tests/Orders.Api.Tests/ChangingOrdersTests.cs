using System.Net;
using Orders.Domain;

namespace Orders.Api.Tests;

public sealed class ChangingOrdersTests(OrdersApp app) : IClassFixture<OrdersApp>
{
    private readonly OrdersClient _client = new(app.CreateClient());

    [Fact]
    public async Task An_order_is_confirmed_and_then_shipped()
    {
        var placed = await _client.PlaceAsync();

        await _client.StepAsync(placed.Id, "confirm");
        var shipped = await OrdersClient.OrderAsync(await _client.StepAsync(placed.Id, "ship"));

        Assert.Equal(OrderStatus.Shipped, shipped.Status);
        Assert.True(shipped.ChangedAt > shipped.PlacedAt);
        Assert.Equal(OrderStatus.Shipped, (await _client.GetAsync(placed.Id))?.Status);
    }

    [Fact]
    public async Task A_placed_order_can_be_cancelled()
    {
        var placed = await _client.PlaceAsync();

        var cancelled = await OrdersClient.OrderAsync(await _client.StepAsync(placed.Id, "cancel"));

        Assert.Equal(OrderStatus.Cancelled, cancelled.Status);
    }

    [Fact]
    public async Task A_step_out_of_turn_is_a_conflict_that_says_why()
    {
        var placed = await _client.PlaceAsync();

        var response = await _client.StepAsync(placed.Id, "ship");

        Assert.Equal(HttpStatusCode.Conflict, response.StatusCode);
        var problem = await OrdersClient.ProblemAsync(response);
        Assert.Equal("An order that is Placed cannot become Shipped.", problem.GetProperty("detail").GetString());
    }

    [Theory]
    [InlineData("confirm")]
    [InlineData("ship")]
    [InlineData("cancel")]
    public async Task A_step_of_an_unknown_order_is_not_found(string step)
    {
        var response = await _client.StepAsync(Guid.NewGuid(), step);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal(404, (await OrdersClient.ProblemAsync(response)).GetProperty("status").GetInt32());
    }
}
