using Orders.Domain;

namespace Orders.Api.Contracts;

/// <summary>An order as clients see it; all amounts are in <paramref name="Currency"/>.</summary>
public sealed record OrderResponse(
    Guid Id,
    string Customer,
    OrderStatus Status,
    string Currency,
    decimal Subtotal,
    decimal Total,
    IReadOnlyList<DiscountResponse> Discounts,
    IReadOnlyList<LineResponse> Lines,
    DateTimeOffset PlacedAt,
    DateTimeOffset ChangedAt)
{
    /// <summary>The order in the words of the API.</summary>
    public static OrderResponse From(Order order) => new(
        order.Id,
        order.Customer,
        order.Progress.Status,
        order.Quote.Subtotal.Currency,
        order.Quote.Subtotal.Amount,
        order.Quote.Total.Amount,
        [.. order.Quote.Discounts.Select(discount => new DiscountResponse(discount.Reason, discount.Amount.Amount))],
        [.. order.Lines.Select(line => new LineResponse(line.Sku, line.Quantity, line.UnitPrice.Amount, line.Total.Amount))],
        order.Progress.PlacedAt,
        order.Progress.ChangedAt);
}
