namespace Orders.Domain.Pricing;

/// <summary>The price of an order and how it came about.</summary>
/// <param name="Subtotal">The sum of all lines before discounts.</param>
/// <param name="Discounts">The granted discounts, in the order of the rules.</param>
public sealed record Quote(Money Subtotal, IReadOnlyList<Discount> Discounts)
{
    /// <summary>What the customer pays.</summary>
    public Money Total => Discounts.Aggregate(Subtotal, (rest, discount) => rest - discount.Amount);
}
