namespace Orders.Api.Contracts;

/// <summary>One article of an order.</summary>
public sealed record LineResponse(string Sku, int Quantity, decimal UnitPrice, decimal Total);
