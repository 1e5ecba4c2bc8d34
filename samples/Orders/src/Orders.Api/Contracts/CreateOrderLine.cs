using Orders.Domain;

namespace Orders.Api.Contracts;

/// <summary>One article in the body of <c>POST /orders</c>.</summary>
public sealed record CreateOrderLine(string? Sku, int Quantity, decimal UnitPrice)
{
    internal static CreateOrderLine Empty { get; } = new("", 0, 0);

    internal DraftLine ToDraft() => new(Sku ?? "", Quantity, UnitPrice);
}
