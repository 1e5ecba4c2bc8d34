namespace Orders.Domain.Pricing;

/// <summary>A large order costs less as a whole.</summary>
/// <param name="minimumSubtotal">What the lines must add up to, in whole currency units.</param>
/// <param name="percent">The discount on the subtotal, in percent.</param>
public sealed class BasketDiscount(decimal minimumSubtotal, decimal percent) : IDiscountRule
{
    /// <inheritdoc />
    public Discount? On(IReadOnlyList<OrderLine> lines, CustomerTier tier)
    {
        var subtotal = lines.Select(line => line.Total).Aggregate((sum, next) => sum + next);
        return subtotal.Amount < minimumSubtotal ? null : new($"order of {minimumSubtotal} or more", subtotal.Percent(percent));
    }
}
