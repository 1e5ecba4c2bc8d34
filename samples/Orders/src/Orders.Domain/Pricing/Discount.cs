namespace Orders.Domain.Pricing;

/// <summary>A reduction that was granted.</summary>
/// <param name="Reason">Why, in words that an invoice can show.</param>
/// <param name="Amount">How much, as a positive amount.</param>
public sealed record Discount(string Reason, Money Amount);
