using Orders.Domain;

namespace Orders.Api.Contracts;

/// <summary>The body of <c>POST /orders</c>. Missing fields count as empty, so that the domain's rules name them.</summary>
public sealed record CreateOrderRequest(string? Customer, CustomerTier Tier, string? Currency, IReadOnlyList<CreateOrderLine?>? Lines)
{
    /// <summary>The request in the domain's words.</summary>
    public OrderDraft ToDraft() =>
        new(Customer ?? "", Tier, Currency ?? "", [.. (Lines ?? []).Select(line => (line ?? CreateOrderLine.Empty).ToDraft())]);
}
