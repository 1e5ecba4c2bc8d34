namespace Orders.Api.Contracts;

/// <summary>A granted discount.</summary>
public sealed record DiscountResponse(string Reason, decimal Amount);
