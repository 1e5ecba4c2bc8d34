using Microsoft.AspNetCore.Http.HttpResults;
using Orders.Api.Contracts;
using Orders.Api.Storage;
using Orders.Domain;

namespace Orders.Api.Endpoints;

/// <summary>The HTTP face of orders.</summary>
public static class OrderEndpoints
{
    private const string GetRoute = "GetOrder";

    /// <summary>Maps everything under <c>/orders</c>.</summary>
    public static void MapOrders(this IEndpointRouteBuilder app)
    {
        var orders = app.MapGroup("/orders");
        orders.MapPost("/", CreateAsync);
        orders.MapGet("/", ListAsync);
        orders.MapGet("/{id:guid}", (Guid id, IOrderStore store, CancellationToken cancel) => AnswerAsync(store.FindAsync(id, cancel)))
            .WithName(GetRoute);
        orders.MapPost("/{id:guid}/confirm", (Guid id, OrderSteps steps, CancellationToken cancel) =>
            AnswerAsync(steps.TakeAsync(id, (order, now) => order.Confirm(now), cancel)));
        orders.MapPost("/{id:guid}/ship", (Guid id, OrderSteps steps, CancellationToken cancel) =>
            AnswerAsync(steps.TakeAsync(id, (order, now) => order.Ship(now), cancel)));
        orders.MapPost("/{id:guid}/cancel", (Guid id, OrderSteps steps, CancellationToken cancel) =>
            AnswerAsync(steps.TakeAsync(id, (order, now) => order.Cancel(now), cancel)));
    }

    private static async Task<CreatedAtRoute<OrderResponse>> CreateAsync(
        CreateOrderRequest request, OrderSteps steps, CancellationToken cancel)
    {
        var order = await steps.PlaceAsync(request.ToDraft(), cancel);
        return TypedResults.CreatedAtRoute(OrderResponse.From(order), GetRoute, new { id = order.Id });
    }

    private static async Task<Results<Ok<IReadOnlyList<OrderResponse>>, ValidationProblem>> ListAsync(
        [AsParameters] OrderQuery query, IOrderStore store, CancellationToken cancel)
    {
        var errors = query.Errors();
        if (errors.Count > 0)
            return TypedResults.ValidationProblem(errors);

        var found = await store.ListAsync(query.Status, query.PageSkip, query.PageTake, cancel);
        return TypedResults.Ok<IReadOnlyList<OrderResponse>>([.. found.Select(OrderResponse.From)]);
    }

    private static async Task<Results<Ok<OrderResponse>, NotFound>> AnswerAsync(Task<Order?> order) =>
        await order is { } found ? TypedResults.Ok(OrderResponse.From(found)) : TypedResults.NotFound();
}
